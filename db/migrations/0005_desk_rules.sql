-- The rules of the desk that the database keeps itself, and the role in which the application works: it can neither
-- change nor delete what is append-only, nor take a rule away, because it owns nothing.

DO $$ BEGIN
  CREATE ROLE kp_app NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;--> statement-breakpoint
DO $$ BEGIN
  EXECUTE format('GRANT kp_app TO %I', current_user);
EXCEPTION WHEN OTHERS THEN
  IF NOT pg_has_role(current_user, 'kp_app', 'MEMBER') THEN RAISE; END IF;
END $$;--> statement-breakpoint
GRANT USAGE ON SCHEMA public, pub TO kp_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, pub TO kp_app;--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO kp_app;--> statement-breakpoint
REVOKE UPDATE, DELETE ON revisions, reviews, text_versions, audit_entries, corrections, editions, moments, pub.symbols, pub.publications FROM kp_app;--> statement-breakpoint
REVOKE DELETE ON log_entries, users FROM kp_app;--> statement-breakpoint
GRANT UPDATE (document, salt) ON pub.publications TO kp_app;--> statement-breakpoint
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON suppressions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint

-- Whom a text names, by any of their names in the three languages, the longest first: "Equatorial Guinea" is not
-- "Guinea". A trailing s is a plural. Only those who take part in decisions count: States and the European Union.
CREATE FUNCTION named_in(body text) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
DECLARE low text := words_of(coalesce(body, ''), false); cased text := words_of(coalesce(body, ''), true);
  hit record; found text[] := '{}';
BEGIN
  -- Countries outside the Process that carry the name of a Participant in theirs.
  low := regexp_replace(low, ' (equatorial guinea|guinea bissau|papua new guinea|guinee equatoriale|guinee bissau|papouasie nouvelle guinee|guine equatorial|guine bissau|papua nova guine) ', ' # ', 'g');
  FOR hit IN
    SELECT n.participant_id, n.plain, is_short_form(btrim(n.plain)) AS short FROM participant_names n
      JOIN participants p ON p.id = n.participant_id AND p.kind IN ('participant', 'former_participant', 'trading_entity')
    WHERE length(n.plain) > 3
      AND CASE WHEN is_short_form(btrim(n.plain)) THEN position(n.plain IN cased) > 0
               ELSE position(n.plain IN low) > 0 OR position(btrim(n.plain) || 's ' IN low) > 0 END
    ORDER BY length(n.plain) DESC, n.participant_id
  LOOP
    IF hit.short THEN
      IF position(hit.plain IN cased) > 0 THEN found := found || hit.participant_id; END IF;
    ELSE
      IF position(hit.plain IN low) > 0 OR position(' ' || btrim(hit.plain) || 's ' IN low) > 0 THEN
        found := found || hit.participant_id;
        low := replace(replace(low, hit.plain, ' # '), ' ' || btrim(hit.plain) || 's ', ' # ');
      END IF;
    END IF;
  END LOOP;
  RETURN ARRAY(SELECT DISTINCT unnest(found) ORDER BY 1);
END $$;--> statement-breakpoint

-- What a document says in the record's own words; the words of sources (passages, group labels) are not among them.
CREATE FUNCTION own_words(document jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT concat_ws(' | ',
    (SELECT string_agg(s->>'text', ' | ') FROM jsonb_array_elements(document->'summaries') s),
    document->>'outcome', document->>'sessionLabel', document->>'conflictNote', document->>'durationNote',
    (SELECT string_agg(d.value #>> '{}', ' | ') FROM jsonb_each(document->'details') d WHERE d.key <> 'kind'),
    (SELECT string_agg(a->>'note', ' | ') FROM jsonb_array_elements(document->'actors') a),
    (SELECT string_agg(a->>'reason', ' | ') FROM jsonb_array_elements(document->'adoptions') a),
    (SELECT string_agg(p->>'reason', ' | ') FROM jsonb_array_elements(document->'positions') p),
    (SELECT string_agg(concat_ws(' | ', s->>'speaker', s->>'reasonNotDelivered'), ' | ') FROM jsonb_array_elements(document->'statements') s),
    (SELECT string_agg(c->>'text', ' | ') FROM jsonb_array_elements(document->'claims') c))
$$;--> statement-breakpoint

-- A publication is of the record whose symbol it carries, and its document says so too.
CREATE FUNCTION check_publication_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pub.symbols s WHERE s.symbol = NEW.symbol AND s.record_kind = NEW.record_kind AND s.record_id = NEW.record_id) THEN
    PERFORM refuse('publication_is_of_its_record', 'the symbol belongs to another record');
  END IF;
  IF NEW.document IS NOT NULL AND (NEW.document::jsonb->>'record' IS DISTINCT FROM NEW.record_kind::text
      OR NEW.document::jsonb->>'id' IS DISTINCT FROM NEW.record_id OR NEW.document::jsonb->>'symbol' IS DISTINCT FROM NEW.symbol) THEN
    PERFORM refuse('publication_is_of_its_record', 'the document speaks of another record');
  END IF;
  IF NEW.document IS NULL AND NEW.action IN ('published', 'corrected') THEN
    PERFORM refuse('publication_is_of_its_record', 'a publication without a document takes something back');
  END IF;
  IF NEW.action <> 'published' AND length(btrim(coalesce(NEW.reason, ''))) < 10 AND NEW.chain_format > 1
     AND NEW.record_kind IN ('event', 'reply') THEN
    PERFORM refuse('change_is_explained', 'a change of what is public needs a reason that the public can read');
  END IF;
  -- One person takes back; so the reason for it, which stays for ever, names nobody.
  IF NEW.action IN ('retracted', 'suppressed') AND cardinality(named_in(NEW.reason)) > 0 THEN
    PERFORM refuse('mention_is_linked', 'the reason for taking back names a participant');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER publication_is_of_its_record BEFORE INSERT ON pub.publications FOR EACH ROW EXECUTE FUNCTION check_publication_record();--> statement-breakpoint

-- Whoever recorded, edited, merged or gave evidence to an event is an author of it, however long ago, and so is whoever
-- wrote an account that was ever put together with it.
CREATE OR REPLACE FUNCTION is_author(event events, person text) RETURNS boolean LANGUAGE sql STABLE AS $$
  WITH RECURSIVE accounts(id) AS (
    SELECT event.id
    UNION SELECT joined.id FROM accounts a JOIN (
      SELECT e.merged_into_id AS kept, e.id FROM events e WHERE e.merged_into_id IS NOT NULL
      UNION ALL SELECT v.subject_id, v.content::jsonb->>'mergedId' FROM revisions v
        WHERE v.subject = 'event' AND v.verb = 'account_joined') joined ON joined.kept = a.id)
  SELECT person IN (event.author_id, event.last_editor_id)
      OR EXISTS (SELECT 1 FROM revisions v JOIN accounts a ON v.subject = 'event' AND v.subject_id = a.id
                   WHERE v.user_id = person AND v.verb IN ('recorded', 'edited', 'passage_linked', 'merged'))
$$;--> statement-breakpoint

-- The rules of naming are kept over the document itself: what the public will read, not what the tables say beside it.
-- Whoever the record's own words mention is an actor of the event or named by one of its claims; whoever is shown as
-- obstructing is named by a claim that rests on a public source and does not deny it.
CREATE FUNCTION check_event_document() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE e events; doc jsonb; linked text[]; named text[]; obstructing text[];
BEGIN
  IF NEW.record_kind <> 'event' OR NEW.action NOT IN ('published', 'corrected') THEN RETURN NEW; END IF;
  SELECT * INTO e FROM events WHERE id = NEW.record_id;
  IF e.origin = 'starter' AND NEW.version = 1 AND e.revision = 1 THEN RETURN NEW; END IF;
  IF NOT EXISTS (SELECT 1 FROM reviews r WHERE r.record_kind = 'event' AND r.record_id = e.id AND r.revision = e.revision
                   AND r.decision = 'approved' AND r.reviewer_id = NEW.approver_id AND NOT is_author(e, r.reviewer_id)) THEN
    PERFORM refuse('published_event_has_second_person', 'the approver must have approved this revision and not be an author');
  END IF;
  doc := NEW.document::jsonb;
  IF doc->>'kind' IS DISTINCT FROM e.kind::text THEN
    PERFORM refuse('publication_is_of_its_record', 'the document tells another kind of event');
  END IF;
  SELECT coalesce(array_agg(DISTINCT n.value), '{}') INTO named
    FROM jsonb_array_elements(doc->'claims') c, jsonb_array_elements_text(c->'nameIds') n
    WHERE c->>'stance' <> 'denies'
      AND EXISTS (SELECT 1 FROM claims k JOIN sources s ON s.id = k.source_id AND s.access = 'public'
                  JOIN claim_names m ON m.claim_id = k.id AND m.participant_id = n.value
                  WHERE k.id = c->>'id' AND k.event_id = e.id AND k.stance <> 'denies');
  SELECT coalesce(array_agg(a->>'participantId'), '{}') INTO obstructing
    FROM jsonb_array_elements(doc->'actors') a
    WHERE a->>'participantId' IS NOT NULL AND (a->>'role' = 'obstructing'
      OR (a->>'role' IN ('initiator', 'opponent') AND doc->>'kind' = ANY (obstructing_kinds())));
  IF NOT obstructing <@ named THEN
    PERFORM refuse('naming_needs_claim', 'a participant is shown as obstructing without a source that names it');
  END IF;
  IF EXISTS (SELECT 1 FROM jsonb_array_elements(doc->'positions') p
      WHERE p->>'participantId' IS NOT NULL AND p->>'stance' IN ('blocks', 'objects')
        AND NOT (p->>'participantId' = ANY (named) AND EXISTS (SELECT 1 FROM jsonb_array_elements(doc->'claims') c
          WHERE c->>'id' = p->>'claimId' AND c->>'stance' <> 'denies' AND c->'nameIds' ? (p->>'participantId')))) THEN
    PERFORM refuse('naming_needs_claim', 'a participant is said to object or block by a claim that does not name it');
  END IF;
  SELECT coalesce(array_agg(a->>'participantId'), '{}') || named INTO linked
    FROM jsonb_array_elements(doc->'actors') a WHERE a->>'participantId' IS NOT NULL;
  SELECT linked || coalesce(array_agg(n.value), '{}') INTO linked
    FROM jsonb_array_elements(doc->'claims') c, jsonb_array_elements_text(c->'nameIds') n;
  IF NOT named_in(concat_ws(' | ', own_words(doc), NEW.reason)) <@ linked THEN
    PERFORM refuse('mention_is_linked', 'the words mention a participant whom nothing here links');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER naming_is_supported BEFORE INSERT ON pub.publications FOR EACH ROW EXECUTE FUNCTION check_event_document();--> statement-breakpoint

-- Order without clock times is a chain of "follows": it never comes back to where it began.
CREATE FUNCTION check_event_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind IN ('follows', 'part_of') AND EXISTS (
      WITH RECURSIVE trail(id) AS (
        SELECT NEW.to_id UNION SELECT l.to_id FROM event_links l JOIN trail ON l.from_id = trail.id AND l.kind = NEW.kind)
      SELECT 1 FROM trail WHERE id = NEW.from_id) THEN
    PERFORM refuse('event_links_make_no_circle', 'an event cannot follow itself');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER event_links_make_no_circle BEFORE INSERT OR UPDATE ON event_links FOR EACH ROW EXECUTE FUNCTION check_event_link();--> statement-breakpoint

-- What hangs on an event hangs on its claims, not on those of another.
CREATE FUNCTION check_claim_of_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.claim_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.id = NEW.claim_id AND c.event_id = NEW.event_id) THEN
    PERFORM refuse('claim_is_of_the_event', 'the claim belongs to another event');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER claim_is_of_the_event BEFORE INSERT OR UPDATE ON assessments FOR EACH ROW EXECUTE FUNCTION check_claim_of_event();--> statement-breakpoint
CREATE TRIGGER claim_is_of_the_event BEFORE INSERT OR UPDATE ON adoptions FOR EACH ROW EXECUTE FUNCTION check_claim_of_event();--> statement-breakpoint
CREATE TRIGGER claim_is_of_the_event BEFORE INSERT OR UPDATE ON positions FOR EACH ROW WHEN (NEW.event_id IS NOT NULL) EXECUTE FUNCTION check_claim_of_event();--> statement-breakpoint

-- A reply is published after somebody else than who entered it has checked it.
CREATE FUNCTION check_reply_publication() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE r replies;
BEGIN
  IF NEW.record_kind <> 'reply' OR NEW.action NOT IN ('published', 'corrected') THEN RETURN NEW; END IF;
  SELECT * INTO r FROM replies WHERE id = NEW.record_id;
  IF r.id IS NULL THEN PERFORM refuse('publication_has_its_record', 'no such reply'); END IF;
  IF NOT EXISTS (SELECT 1 FROM reviews v JOIN users u ON u.id = v.reviewer_id
      WHERE v.record_kind = 'reply' AND v.record_id = r.id AND v.revision = r.revision AND v.decision = 'approved'
        AND v.reviewer_id NOT IN (r.author_id, r.last_editor_id) AND u.roles ? 'editor' AND u.disabled_at IS NULL) THEN
    PERFORM refuse('published_reply_has_second_person', 'another editor must have checked the reply');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER reply_publication_rules BEFORE INSERT ON pub.publications FOR EACH ROW EXECUTE FUNCTION check_reply_publication();--> statement-breakpoint

-- The state of an event follows its publications, never the other way round.
CREATE OR REPLACE FUNCTION check_published_state() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE latest publication_action;
BEGIN
  IF NEW.state NOT IN ('published', 'retracted', 'suppressed') THEN RETURN NEW; END IF;
  SELECT p.action INTO latest FROM pub.publications p WHERE p.record_kind = 'event' AND p.record_id = NEW.id ORDER BY p.version DESC LIMIT 1;
  IF latest IS NULL OR (NEW.state = 'published') <> (latest IN ('published', 'corrected'))
     OR (NEW.state = 'retracted' AND latest <> 'retracted') OR (NEW.state = 'suppressed' AND latest <> 'suppressed') THEN
    PERFORM refuse('published_state_has_publication', 'an event is published, retracted or suppressed by a publication');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint

GRANT SELECT (chain_format) ON pub.publications TO kp_public;
