-- Meetings, topics and releases change in public as events do: with a reason that everybody reads. One editor answers
-- for it alone, so the reason names nobody, as little as one for taking back does.
CREATE OR REPLACE FUNCTION check_publication_record() RETURNS trigger LANGUAGE plpgsql AS $$
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
     AND NEW.record_kind IN ('event', 'reply', 'meeting', 'topic', 'release') THEN
    PERFORM refuse('change_is_explained', 'a change of what is public needs a reason that the public can read');
  END IF;
  -- What one person answers for stays for ever and names nobody.
  IF (NEW.action IN ('retracted', 'suppressed') OR (NEW.action = 'corrected' AND NEW.record_kind IN ('meeting', 'topic', 'release')))
     AND cardinality(named_in(NEW.reason)) > 0 THEN
    PERFORM refuse('mention_is_linked', 'the reason names a participant');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint

-- A meeting that the record takes back takes no events down silently, and none is added to it afterwards. A suppression
-- has emptied them before; publications queue on one lock, so neither can overtake the other.
CREATE FUNCTION check_meeting_of_events() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE latest publication_action;
BEGIN
  IF NEW.record_kind = 'meeting' AND NEW.action IN ('retracted', 'suppressed')
     AND EXISTS (SELECT 1 FROM pub.records r WHERE r.record_kind = 'event' AND r.meeting_id = NEW.record_id) THEN
    PERFORM refuse('meeting_has_public_events', 'events of this meeting are public');
  END IF;
  IF NEW.record_kind = 'event' AND NEW.action IN ('published', 'corrected') THEN
    SELECT p.action INTO latest FROM pub.publications p
      WHERE p.record_kind = 'meeting' AND p.record_id = NEW.document::jsonb->>'meetingId' ORDER BY p.version DESC LIMIT 1;
    IF latest IN ('retracted', 'suppressed') THEN
      PERFORM refuse('meeting_was_taken_back', 'the meeting of this event is no longer public');
    END IF;
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER meeting_of_events BEFORE INSERT ON pub.publications FOR EACH ROW EXECUTE FUNCTION check_meeting_of_events();
