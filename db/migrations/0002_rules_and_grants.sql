-- The rules that the database itself keeps, so that no path around the commands can break them.
-- Each raises a check_violation that carries the name of the rule as its constraint.

CREATE FUNCTION refuse(rule text, message text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%', message USING ERRCODE = 'check_violation', CONSTRAINT = rule;
END $$;--> statement-breakpoint

-- Append-only tables: no UPDATE, no DELETE, no TRUNCATE, for anyone.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse('append_only', TG_TABLE_NAME || ' is append-only');
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON revisions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON reviews FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON text_versions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON corrections FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON editions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON pub.publications FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON pub.symbols FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint

-- A log entry keeps its words for ever; only the event that grew from it may be filled in, once.
CREATE FUNCTION keep_log_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' OR OLD.event_id IS NOT NULL
     OR (to_jsonb(NEW) - 'event_id') IS DISTINCT FROM (to_jsonb(OLD) - 'event_id') THEN
    PERFORM refuse('append_only', 'log_entries is append-only');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON log_entries FOR EACH ROW EXECUTE FUNCTION keep_log_entry();--> statement-breakpoint
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON log_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint

-- A publication never changes, with one exception made for people's safety: suppression empties its document
-- and its salt. Leaf and hash stay, so the chain still verifies.
CREATE FUNCTION keep_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.document IS NOT NULL OR NEW.salt IS NOT NULL
     OR (to_jsonb(NEW) - 'document' - 'salt') IS DISTINCT FROM (to_jsonb(OLD) - 'document' - 'salt') THEN
    PERFORM refuse('append_only', 'publications are append-only');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER keep_publication BEFORE UPDATE ON pub.publications FOR EACH ROW EXECUTE FUNCTION keep_publication();--> statement-breakpoint

-- A passage says exactly what its source says at those positions.
-- Positions are UTF-16 code units, as browsers count; signs beyond the basic plane count twice, so each is followed by
-- a filler while counting.
CREATE FUNCTION in_code_units(body text) RETURNS text LANGUAGE sql IMMUTABLE STRICT
  AS $$ SELECT regexp_replace(body, '([\U00010000-\U0010FFFF])', '\1' || chr(1), 'g') $$;--> statement-breakpoint
CREATE FUNCTION check_passage() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE body text; piece jsonb; told text := '';
BEGIN
  SELECT in_code_units(normalised) INTO body FROM text_versions WHERE id = NEW.version_id;
  IF jsonb_array_length(NEW.ranges) = 0 THEN
    PERFORM refuse('passage_is_exact', 'a passage has at least one range');
  END IF;
  FOR piece IN SELECT * FROM jsonb_array_elements(NEW.ranges) LOOP
    IF (piece->>'start')::int < 0 OR (piece->>'end')::int <= (piece->>'start')::int OR (piece->>'end')::int > length(body) THEN
      PERFORM refuse('passage_is_exact', 'a range lies outside the text');
    END IF;
    told := told || CASE WHEN told = '' THEN '' ELSE ' ' END
                 || substr(body, (piece->>'start')::int + 1, (piece->>'end')::int - (piece->>'start')::int);
  END LOOP;
  IF replace(told, chr(1), '') IS DISTINCT FROM NEW.exact THEN
    PERFORM refuse('passage_is_exact', 'a passage differs from the text at its positions');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER passage_is_exact BEFORE INSERT OR UPDATE ON passages FOR EACH ROW EXECUTE FUNCTION check_passage();--> statement-breakpoint

-- A described group has no more known members than its upper bound.
CREATE FUNCTION check_group_members() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE bound int; known int;
BEGIN
  SELECT max INTO bound FROM described_groups WHERE id = NEW.group_id;
  SELECT count(*) INTO known FROM group_members WHERE group_id = NEW.group_id AND participant_id <> NEW.participant_id;
  IF bound IS NOT NULL AND known + 1 > bound THEN
    PERFORM refuse('group_members_within_bound', 'more known members than the group can have');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER group_members_within_bound BEFORE INSERT OR UPDATE ON group_members FOR EACH ROW EXECUTE FUNCTION check_group_members();--> statement-breakpoint
CREATE FUNCTION check_group_bound() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.max < (SELECT count(*) FROM group_members WHERE group_id = NEW.id) THEN
    PERFORM refuse('group_members_within_bound', 'more known members than the group can have');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER group_bound_holds_members BEFORE UPDATE ON described_groups FOR EACH ROW EXECUTE FUNCTION check_group_bound();--> statement-breakpoint

-- A timed event has a meeting day, and its instant lies between 12 hours before and 36 hours after the start of
-- its sitting; where the sitting has no start, of the meeting day at local midnight. The day may run past midnight.
CREATE FUNCTION check_event_time() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE m moments; anchor timestamptz; first_day date; own_meeting text;
BEGIN
  IF NEW.sitting_id IS NOT NULL THEN
    SELECT meeting_id INTO own_meeting FROM sittings WHERE id = NEW.sitting_id;
    IF own_meeting IS DISTINCT FROM NEW.meeting_id THEN
      PERFORM refuse('event_belongs_to_its_meeting', 'the sitting belongs to another meeting');
    END IF;
  END IF;
  IF NEW.agenda_item_id IS NOT NULL THEN
    SELECT meeting_id INTO own_meeting FROM agenda_items WHERE id = NEW.agenda_item_id;
    IF own_meeting IS DISTINCT FROM NEW.meeting_id THEN
      PERFORM refuse('event_belongs_to_its_meeting', 'the agenda item belongs to another meeting');
    END IF;
  END IF;
  IF NEW.moment_id IS NULL THEN RETURN NEW; END IF;
  SELECT * INTO m FROM moments WHERE id = NEW.moment_id;
  IF m.local_time IS NULL OR NEW.meeting_id IS NULL THEN RETURN NEW; END IF;
  IF NEW.meeting_day IS NULL THEN
    PERFORM refuse('timed_event_has_meeting_day', 'a timed event needs its meeting day');
  END IF;
  IF m.instant_from IS NULL THEN RETURN NEW; END IF;
  SELECT coalesce(a.instant_from, s.instant_from) INTO anchor
    FROM sittings t LEFT JOIN moments a ON a.id = t.actual_start_id LEFT JOIN moments s ON s.id = t.scheduled_start_id
    WHERE t.id = NEW.sitting_id;
  IF anchor IS NULL THEN
    SELECT starts_on INTO first_day FROM meetings WHERE id = NEW.meeting_id;
    IF first_day IS NULL THEN RETURN NEW; END IF;
    anchor := (first_day + (NEW.meeting_day - 1))::timestamp AT TIME ZONE m.time_zone;
  END IF;
  IF m.instant_from < anchor - interval '12 hours' OR m.instant_from > anchor + interval '36 hours' THEN
    PERFORM refuse('event_time_fits_meeting_day', 'the time lies outside its meeting day');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER event_time_fits BEFORE INSERT OR UPDATE ON events FOR EACH ROW EXECUTE FUNCTION check_event_time();--> statement-breakpoint

-- Time is asserted once and replaced, not edited: a moment that changed under an event would escape its check.
CREATE TRIGGER moments_are_replaced BEFORE UPDATE ON moments FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint

-- Terms of one office in one body do not overlap unless custodian, acting, shared or contested between sources.
CREATE FUNCTION check_office_term() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.office IN ('custodian_chair', 'acting_chair', 'co_chair') OR NEW.contested OR NEW.vacant THEN RETURN NEW; END IF;
  IF EXISTS (SELECT 1 FROM office_terms o WHERE o.body_id = NEW.body_id AND o.office = NEW.office AND o.id <> NEW.id
               AND NOT o.contested AND NOT o.vacant
               AND daterange(o.starts_on, o.ends_on, '[]') && daterange(NEW.starts_on, NEW.ends_on, '[]')) THEN
    PERFORM refuse('office_terms_do_not_overlap', 'two holders of one office at one time');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER office_terms_do_not_overlap BEFORE INSERT OR UPDATE ON office_terms FOR EACH ROW EXECUTE FUNCTION check_office_term();--> statement-breakpoint

-- Where a record came from is fixed when it is made: nothing typed at a desk can pass for the starter record.
CREATE FUNCTION keep_origin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NEW.origin = 'starter' AND coalesce(current_setting('kp.loading', true), '') <> 'starter' THEN
    PERFORM refuse('origin_is_fixed', 'only the starter record is loaded as such');
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.origin <> OLD.origin THEN
    PERFORM refuse('origin_is_fixed', 'the origin of a record does not change');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER origin_is_fixed BEFORE INSERT OR UPDATE ON events FOR EACH ROW EXECUTE FUNCTION keep_origin();--> statement-breakpoint
CREATE TRIGGER origin_is_fixed BEFORE INSERT OR UPDATE ON meetings FOR EACH ROW EXECUTE FUNCTION keep_origin();--> statement-breakpoint
CREATE TRIGGER origin_is_fixed BEFORE INSERT OR UPDATE ON sources FOR EACH ROW EXECUTE FUNCTION keep_origin();--> statement-breakpoint

-- Whoever recorded, edited or gave evidence to an event is an author of it, however long ago.
CREATE FUNCTION is_author(event events, person text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT person IN (event.author_id, event.last_editor_id)
      OR EXISTS (SELECT 1 FROM revisions v WHERE v.subject = 'event' AND v.subject_id = event.id AND v.user_id = person
                   AND v.verb IN ('recorded', 'edited', 'passage_linked'))
$$;--> statement-breakpoint

-- Kinds that obstruct by what they are said to be: whoever is shown as acting or opposing in one must be named by a
-- source, whatever the role is called. The list is the obstruction family of lib/events/kinds, and a test compares them.
CREATE FUNCTION obstructing_kinds() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT array['item_objected', 'item_removed', 'mandate_challenged', 'interruption', 'prolonged_intervention',
    'obstruction_reported', 'verbal_attack', 'intimidation', 'reference_objected', 'consensus_blocked', 'objection',
    'candidate_blocked', 'procedure_breach', 'access_refused', 'access_restricted', 'microphone_cut']
$$;--> statement-breakpoint

-- An event goes out with a readable source and, unless it was compiled from public sources in its first version,
-- with the approval of an editor who neither wrote nor last edited it. A participant shown as obstructing must be
-- named by a claim that says so; where an assessment speaks of obstruction, so must every named initiator.
CREATE FUNCTION check_event_publication() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE e events; unsupported int;
BEGIN
  IF NEW.record_kind <> 'event' OR NEW.action NOT IN ('published', 'corrected') THEN RETURN NEW; END IF;
  SELECT * INTO e FROM events WHERE id = NEW.record_id;
  IF e.id IS NULL THEN PERFORM refuse('publication_has_its_record', 'no such event'); END IF;
  IF NOT EXISTS (SELECT 1 FROM claims c JOIN sources s ON s.id = c.source_id WHERE c.event_id = e.id AND s.access = 'public') THEN
    PERFORM refuse('published_event_has_source', 'an event needs a claim with a public source');
  END IF;
  IF NOT (e.origin = 'starter' AND NEW.version = 1 AND e.revision = 1) AND NOT EXISTS (
      SELECT 1 FROM reviews r JOIN users u ON u.id = r.reviewer_id
      WHERE r.record_kind = 'event' AND r.record_id = e.id AND r.revision = e.revision AND r.decision = 'approved'
        AND NOT is_author(e, r.reviewer_id) AND u.roles ? 'editor' AND u.disabled_at IS NULL) THEN
    PERFORM refuse('published_event_has_second_person', 'an editor other than the author must approve');
  END IF;
  IF e.record_basis = 'own_observation'
     AND NOT EXISTS (SELECT 1 FROM log_entries l WHERE l.event_id = e.id)
     AND NOT EXISTS (SELECT 1 FROM claims c JOIN sources s ON s.id = c.source_id
                     WHERE c.event_id = e.id AND s.kind = 'observer_note') THEN
    PERFORM refuse('own_observation_has_observer', 'an own observation needs a log entry or an observer''s note');
  END IF;
  SELECT count(*) INTO unsupported FROM event_actors a
    WHERE a.event_id = e.id AND a.participant_id IS NOT NULL
      AND (a.role = 'obstructing' OR (a.role IN ('initiator', 'opponent') AND e.kind::text = ANY (obstructing_kinds())))
      AND NOT EXISTS (SELECT 1 FROM claims c JOIN claim_names n ON n.claim_id = c.id JOIN sources s ON s.id = c.source_id
                      WHERE c.event_id = e.id AND n.participant_id = a.participant_id
                        AND c.stance <> 'denies' AND s.access = 'public');
  IF unsupported > 0 THEN
    PERFORM refuse('naming_needs_claim', 'a participant is shown as obstructing without a source that names it');
  END IF;
  SELECT count(*) INTO unsupported FROM event_actors a JOIN assessments x ON x.event_id = a.event_id AND x.state <> 'withdrawn'
    WHERE a.event_id = e.id AND a.participant_id IS NOT NULL AND a.role = 'initiator'
      AND NOT EXISTS (SELECT 1 FROM claim_names n WHERE n.claim_id = x.claim_id AND n.participant_id = a.participant_id);
  IF unsupported > 0 THEN
    PERFORM refuse('naming_needs_claim', 'an assessment speaks of an initiator whom its claim does not name');
  END IF;
  IF e.record_basis = 'inferred' AND EXISTS (SELECT 1 FROM event_actors a
      WHERE a.event_id = e.id AND a.participant_id IS NOT NULL AND a.role = 'obstructing') THEN
    PERFORM refuse('naming_is_not_inferred', 'inference is not enough to name a participant');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER event_publication_rules BEFORE INSERT ON pub.publications FOR EACH ROW EXECUTE FUNCTION check_event_publication();--> statement-breakpoint

-- Nobody reviews their own work: whoever recorded, edited or gave evidence is refused as reviewer.
CREATE FUNCTION check_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.record_kind = 'event' AND EXISTS (SELECT 1 FROM events e WHERE e.id = NEW.record_id
       AND is_author(e, NEW.reviewer_id)) THEN
    PERFORM refuse('reviewer_is_another_person', 'nobody reviews what they wrote or edited');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER reviewer_is_another_person BEFORE INSERT ON reviews FOR EACH ROW EXECUTE FUNCTION check_review();--> statement-breakpoint

-- An event is published by its publication, not by its state: the state follows.
CREATE FUNCTION check_published_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state = 'published' AND NOT EXISTS (SELECT 1 FROM pub.publications p WHERE p.record_kind = 'event' AND p.record_id = NEW.id) THEN
    PERFORM refuse('published_state_has_publication', 'an event is published by a publication');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER published_state_has_publication BEFORE INSERT OR UPDATE OF state ON events FOR EACH ROW EXECUTE FUNCTION check_published_state();--> statement-breakpoint

-- What the public reads is what a publication says, to the letter, and a retraction says nothing.
CREATE FUNCTION check_public_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pub.publications p WHERE p.record_kind = NEW.record_kind AND p.record_id = NEW.record_id
                   AND p.version = NEW.version AND p.document::jsonb = NEW.document) THEN
    PERFORM refuse('public_record_is_published', 'a public record repeats its publication');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER public_record_is_published BEFORE INSERT OR UPDATE ON pub.records FOR EACH ROW EXECUTE FUNCTION check_public_record();--> statement-breakpoint
ALTER TABLE pub.publications ADD CONSTRAINT retraction_says_nothing CHECK (action NOT IN ('retracted', 'suppressed') OR document IS NULL);--> statement-breakpoint

-- The public role sees what was published and nothing else, not even who wrote or approved it.
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM kp_public;--> statement-breakpoint
GRANT USAGE ON SCHEMA pub TO kp_public;--> statement-breakpoint
GRANT SELECT ON pub.symbols, pub.records, pub.links, pub.texts TO kp_public;--> statement-breakpoint
GRANT SELECT (seq, record_kind, record_id, symbol, version, action, document, salt, leaf, previous_hash, hash, published_at, reason)
  ON pub.publications TO kp_public;
