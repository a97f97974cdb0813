ALTER TABLE "event_actors" DROP CONSTRAINT "event_actors_are_one_of_participant_or_group";--> statement-breakpoint
ALTER TABLE "event_actors" ADD COLUMN "office" "office";--> statement-breakpoint
ALTER TABLE "event_actors" ADD COLUMN "office_body_id" text;--> statement-breakpoint
ALTER TABLE "event_actors" ADD CONSTRAINT "event_actors_office_body_id_bodies_id_fk" FOREIGN KEY ("office_body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_actors" ADD CONSTRAINT "event_actors_are_one_of_participant_group_or_office" CHECK (num_nonnulls("event_actors"."participant_id", "event_actors"."group_id", "event_actors"."office") = 1);--> statement-breakpoint
ALTER TABLE "event_actors" ADD CONSTRAINT "event_actors_body_is_of_an_office" CHECK ("event_actors"."office_body_id" is null or "event_actors"."office" is not null);--> statement-breakpoint

-- An office as such names nobody: it stands for "the Chair" in the words of a source, so it is never inferred, and a
-- document neither joins it to a holder nor puts a holder beside an office shown as obstructing, unless a claim on a
-- public source names that participant.
CREATE FUNCTION check_offices() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE doc jsonb; named text[];
BEGIN
  IF NEW.record_kind <> 'event' OR NEW.action NOT IN ('published', 'corrected') THEN RETURN NEW; END IF;
  doc := NEW.document::jsonb;
  IF NOT EXISTS (SELECT 1 FROM jsonb_array_elements(doc->'actors') a WHERE a->>'office' IS NOT NULL) THEN RETURN NEW; END IF;
  IF doc->>'recordBasis' = 'inferred' THEN
    PERFORM refuse('office_is_not_inferred', 'an office acts in the words of a source, not by inference');
  END IF;
  IF EXISTS (SELECT 1 FROM jsonb_array_elements(doc->'actors') a
      WHERE a->>'office' IS NOT NULL AND a->>'participantId' IS NOT NULL) THEN
    PERFORM refuse('office_is_not_its_holder', 'an office as such names nobody');
  END IF;
  SELECT coalesce(array_agg(DISTINCT m.participant_id), '{}') INTO named
    FROM jsonb_array_elements(doc->'claims') c
    JOIN claims k ON k.id = c->>'id' AND k.event_id = NEW.record_id AND k.stance <> 'denies'
    JOIN sources s ON s.id = k.source_id AND s.access = 'public'
    JOIN claim_names m ON m.claim_id = k.id
    WHERE c->>'stance' <> 'denies' AND c->'nameIds' ? m.participant_id;
  IF EXISTS (SELECT 1 FROM jsonb_array_elements(doc->'actors') a
      WHERE a->>'office' IS NOT NULL AND (a->>'role' = 'obstructing'
        OR (a->>'role' IN ('initiator', 'opponent') AND doc->>'kind' = ANY (obstructing_kinds()))))
     AND EXISTS (SELECT 1 FROM jsonb_array_elements(doc->'actors') a
      WHERE a->>'participantId' IS NOT NULL AND a->>'capacity' IN ('chair_of_meeting', 'chair_of_body', 'vice_chair')
        AND NOT a->>'participantId' = ANY (named)) THEN
    PERFORM refuse('office_is_not_its_holder', 'a holder stands beside an office shown as obstructing, and no source names it');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER office_names_nobody BEFORE INSERT ON pub.publications FOR EACH ROW EXECUTE FUNCTION check_offices();
