ALTER TABLE "positions" DROP CONSTRAINT "positions_are_held_once_at_a_time";--> statement-breakpoint
ALTER TABLE "described_groups" ADD COLUMN "event_id" text;--> statement-breakpoint
ALTER TABLE "statements" ADD COLUMN "claim_id" text;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "document_hash" text;--> statement-breakpoint
ALTER TABLE "described_groups" ADD CONSTRAINT "described_groups_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "revisions_user" ON "revisions" USING btree ("user_id","subject","subject_id");--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_are_held_once_at_a_time" UNIQUE NULLS NOT DISTINCT("event_id","participant_id","group_id","object_kind","object_id","meeting_id","moment_id","stance");--> statement-breakpoint
UPDATE described_groups g SET event_id = coalesce(
  (SELECT min(a.event_id) FROM event_actors a WHERE a.group_id = g.id),
  (SELECT min(c.event_id) FROM claims c WHERE c.group_id = g.id));--> statement-breakpoint
CREATE TRIGGER claim_is_of_the_event BEFORE INSERT OR UPDATE ON statements FOR EACH ROW EXECUTE FUNCTION check_claim_of_event();
