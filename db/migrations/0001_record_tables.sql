CREATE TYPE "public"."agenda_outcome" AS ENUM('agreed', 'noted', 'referred', 'deferred', 'no_consensus', 'blocked', 'withdrawn', 'not_reached', 'removed_before_adoption', 'in_abeyance');--> statement-breakpoint
CREATE TYPE "public"."agenda_presence" AS ENUM('listed', 'removed', 'abeyance');--> statement-breakpoint
CREATE TYPE "public"."agenda_version_status" AS ENUM('draft', 'circulated', 'objected', 'adopted', 'as_run');--> statement-breakpoint
CREATE TYPE "public"."text_kind" AS ENUM('communique', 'administrative_decision', 'declaration', 'letter', 'core_document_change', 'agenda', 'non_paper');--> statement-breakpoint
CREATE TYPE "public"."text_state" AS ENUM('announced', 'tabled', 'under_discussion', 'preliminary_agreement', 'reopened', 'adopted', 'adopted_weakened', 'failed', 'withdrawn', 'pending');--> statement-breakpoint
CREATE TYPE "public"."aspect" AS ENUM('occurrence', 'time', 'end', 'actor', 'extent', 'outcome', 'motive', 'quantity', 'wording', 'date', 'unprecedented', 'legal_status');--> statement-breakpoint
CREATE TYPE "public"."assessment_code" AS ENUM('inclusion_blocked', 'procedure_challenge', 'time_consumption', 'repetition', 'interruption_to_silence', 'dilution', 'linkage', 'reference_refused', 'term_imposed', 'reopening', 'reason_withheld', 'voice_denied', 'access_denied', 'candidate_blocked', 'issue_avoided', 'non_implementation', 'other');--> statement-breakpoint
CREATE TYPE "public"."assessment_state" AS ENUM('asserted', 'corroborated', 'contested', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."attribution" AS ENUM('none', 'named', 'unnamed_group', 'named_and_unnamed');--> statement-breakpoint
CREATE TYPE "public"."claim_stance" AS ENUM('asserts', 'differs', 'denies', 'quotes', 'implies');--> statement-breakpoint
CREATE TYPE "public"."link_kind" AS ENUM('part_of', 'follows', 'causes_claimed', 'responds_to', 'interrupts', 'ends', 'prevents', 'repeats_pattern_of', 'related');--> statement-breakpoint
CREATE TYPE "public"."confidence" AS ENUM('high', 'medium', 'low');--> statement-breakpoint
CREATE TYPE "public"."locale" AS ENUM('en', 'fr', 'pt');--> statement-breakpoint
CREATE TYPE "public"."origin" AS ENUM('desk', 'starter');--> statement-breakpoint
CREATE TYPE "public"."record_state" AS ENUM('draft', 'submitted', 'approved', 'published', 'retracted', 'suppressed', 'withdrawn_before_publication');--> statement-breakpoint
CREATE TYPE "public"."actor_role" AS ENUM('initiator', 'obstructing', 'target', 'affected', 'speaker', 'leaving', 'proposer', 'supporter', 'opponent', 'intervener', 'responder', 'granter', 'decider', 'absent', 'silent', 'candidate', 'claimant');--> statement-breakpoint
CREATE TYPE "public"."delivery_state" AS ENUM('planned', 'delivered', 'delivered_in_part', 'interrupted_and_resumed', 'interrupted_and_cut', 'not_delivered_no_time', 'not_delivered_refused', 'read_into_record', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."event_kind" AS ENUM('item_proposed', 'item_objected', 'item_removed', 'item_abeyance', 'agenda_adopted', 'mandate_challenged', 'statement_delivered', 'statement_undelivered', 'naming', 'accusation', 'interruption', 'point_of_order', 'chair_ruling', 'right_of_reply_requested', 'right_of_reply_granted', 'right_of_reply_refused', 'right_of_reply_used', 'supportive_intervention', 'prolonged_intervention', 'obstruction_reported', 'item_discussed', 'question', 'verbal_attack', 'intimidation', 'protest', 'text_tabled', 'wording_proposed', 'reference_objected', 'text_weakened', 'text_reopened', 'compromise_proposed', 'preliminary_agreement', 'text_adopted', 'text_failed', 'consensus_declared', 'consensus_blocked', 'objection', 'objection_withdrawn', 'ad_adopted', 'deferral', 'referral', 'candidate_blocked', 'outcome_recorded', 'outcome_disputed', 'membership_changed', 'procedure_breach', 'written_procedure_opened', 'written_procedure_closed', 'walkout', 'partial_walkout', 'return', 'boycott', 'withdrawal', 'access_refused', 'access_restricted', 'microphone_cut', 'sitting_opened', 'suspended', 'resumed', 'overrun', 'closed', 'adjourned_without_result', 'meeting_cancelled', 'communique_drafting', 'communique_preliminary', 'communique_failed', 'communique_adopted', 'chair_statement_issued', 'letter_received', 'side_session', 'press_release_issued', 'testimony_recorded', 'context');--> statement-breakpoint
CREATE TYPE "public"."event_scope" AS ENUM('single', 'pattern');--> statement-breakpoint
CREATE TYPE "public"."record_basis" AS ENUM('own_observation', 'own_release', 'third_party', 'inferred');--> statement-breakpoint
CREATE TYPE "public"."statement_kind" AS ENUM('opening', 'closing', 'intervention', 'right_of_reply', 'testimony', 'other');--> statement-breakpoint
CREATE TYPE "public"."text_status" AS ENUM('original', 'translated', 'reviewed', 'stale');--> statement-breakpoint
CREATE TYPE "public"."correction_kind" AS ENUM('correction', 'clarification', 'update', 'retraction');--> statement-breakpoint
CREATE TYPE "public"."record_kind" AS ENUM('meeting', 'agenda_item', 'event', 'topic', 'participant', 'body', 'release', 'correction', 'reply', 'edition');--> statement-breakpoint
CREATE TYPE "public"."review_decision" AS ENUM('approved', 'returned');--> statement-breakpoint
CREATE TYPE "public"."capacity" AS ENUM('participant', 'chair_of_meeting', 'chair_of_body', 'vice_chair', 'observer', 'on_behalf_of_group', 'host', 'delegate');--> statement-breakpoint
CREATE TYPE "public"."extent" AS ENUM('whole', 'part', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."meeting_format" AS ENUM('in_person', 'virtual', 'hybrid', 'written');--> statement-breakpoint
CREATE TYPE "public"."meeting_kind" AS ENUM('plenary', 'intersessional', 'special_plenary', 'working_body', 'written_procedure', 'other');--> statement-breakpoint
CREATE TYPE "public"."meeting_outcome" AS ENUM('communique', 'no_communique', 'chair_statement_only', 'disputed');--> statement-breakpoint
CREATE TYPE "public"."meeting_status" AS ENUM('planned', 'open', 'closed', 'postponed', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."sitting_kind" AS ENUM('opening', 'plenary_sitting', 'working_body', 'communique_drafting', 'side_session', 'closing');--> statement-breakpoint
CREATE TYPE "public"."sitting_state" AS ENUM('scheduled', 'open', 'suspended', 'closed', 'overrun', 'abandoned', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."precision" AS ENUM('minute', 'quarter', 'hour', 'part_of_day', 'day', 'week', 'month', 'year', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."qualifier" AS ENUM('at', 'about', 'by', 'before', 'after', 'until');--> statement-breakpoint
CREATE TYPE "public"."time_basis" AS ENUM('device_clock', 'observer', 'source_claim', 'inferred');--> statement-breakpoint
CREATE TYPE "public"."time_kind" AS ENUM('scheduled', 'actual', 'reported');--> statement-breakpoint
CREATE TYPE "public"."body_kind" AS ENUM('forum', 'organ', 'committee', 'working_group', 'sub_group', 'monitoring_team', 'task_force', 'service');--> statement-breakpoint
CREATE TYPE "public"."name_kind" AS ENUM('official', 'short', 'alias', 'demonym', 'press', 'former');--> statement-breakpoint
CREATE TYPE "public"."office" AS ENUM('chair', 'co_chair', 'vice_chair', 'custodian_chair', 'acting_chair', 'coordinator');--> statement-breakpoint
CREATE TYPE "public"."participant_kind" AS ENUM('participant', 'former_participant', 'trading_entity', 'observer', 'former_observer', 'guest', 'applicant_or_guest', 'not_in_kp');--> statement-breakpoint
CREATE TYPE "public"."reason_state" AS ENUM('given', 'withheld_claimed', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."stance" AS ENUM('proposes', 'supports', 'accepts', 'silent', 'reserves', 'objects', 'blocks', 'withdraws_objection', 'disassociates', 'not_recorded');--> statement-breakpoint
CREATE TYPE "public"."publication_action" AS ENUM('published', 'corrected', 'retracted', 'suppressed');--> statement-breakpoint
CREATE TYPE "public"."access_level" AS ENUM('public', 'staff', 'protected');--> statement-breakpoint
CREATE TYPE "public"."connection" AS ENUM('in_room', 'in_meeting', 'second_hand', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."passage_state" AS ENUM('anchored', 'moved_confirmed', 'orphaned', 'ambiguous');--> statement-breakpoint
CREATE TYPE "public"."release_meeting_role" AS ENUM('main', 'earlier', 'context');--> statement-breakpoint
CREATE TYPE "public"."sentence_class" AS ENUM('fact', 'pattern', 'claim', 'quote', 'opinion', 'context', 'contact', 'boilerplate', 'open');--> statement-breakpoint
CREATE TYPE "public"."source_kind" AS ENUM('press_release', 'opening_remarks', 'closing_remarks', 'statement', 'communique', 'notice', 'resolution', 'report', 'working_paper', 'letter', 'news', 'official_page', 'recording', 'social', 'observer_note');--> statement-breakpoint
CREATE TABLE "agenda_entries" (
	"id" serial PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"item_id" text NOT NULL,
	"path" text NOT NULL,
	"printed_number" text,
	"wording" jsonb NOT NULL,
	"slot_minutes" integer,
	"presence" "agenda_presence" NOT NULL,
	CONSTRAINT "agenda_entries_list_an_item_once" UNIQUE("version_id","item_id")
);
--> statement-breakpoint
CREATE TABLE "agenda_item_topics" (
	"item_id" text NOT NULL,
	"topic_id" text NOT NULL,
	CONSTRAINT "agenda_item_topics_item_id_topic_id_pk" PRIMARY KEY("item_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "agenda_items" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"seq" integer NOT NULL,
	"number" text,
	"title" text NOT NULL,
	"title_locale" "locale" NOT NULL,
	"slot_minutes" integer,
	"minutes_used" integer,
	"outcome" "agenda_outcome",
	"deferred_to_meeting_id" text,
	"referred_to_body_id" text,
	"state" "record_state" DEFAULT 'draft' NOT NULL,
	"origin" "origin" DEFAULT 'desk' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"author_id" text NOT NULL,
	"last_editor_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agenda_items_have_one_place" UNIQUE("meeting_id","seq"),
	CONSTRAINT "agenda_items_deferred_names_a_meeting" CHECK ("agenda_items"."deferred_to_meeting_id" is null or "agenda_items"."outcome" = 'deferred'),
	CONSTRAINT "agenda_items_referred_names_a_body" CHECK ("agenda_items"."referred_to_body_id" is null or "agenda_items"."outcome" = 'referred'),
	CONSTRAINT "agenda_items_minutes_are_positive" CHECK ("agenda_items"."slot_minutes" > 0 and "agenda_items"."minutes_used" > 0)
);
--> statement-breakpoint
CREATE TABLE "agenda_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"label" text NOT NULL,
	"status" "agenda_version_status" NOT NULL,
	"dated_on" date,
	"source_id" text
);
--> statement-breakpoint
CREATE TABLE "text_units" (
	"id" text PRIMARY KEY NOT NULL,
	"text_id" text NOT NULL,
	"paragraph" text,
	"wording" text NOT NULL,
	"locale" "locale" NOT NULL,
	"variant_of_id" text
);
--> statement-breakpoint
CREATE TABLE "texts" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text_kind NOT NULL,
	"meeting_id" text,
	"official_symbol" text,
	"titles" jsonb NOT NULL,
	"proposer_id" text,
	"text_state" text_state NOT NULL,
	"adopted_on" date,
	"parent_id" text,
	"author_id" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"id" text PRIMARY KEY NOT NULL,
	"names" jsonb NOT NULL,
	"description" text NOT NULL,
	"keywords" jsonb NOT NULL,
	"first_seen" text,
	"parent_id" text,
	"meeting_ids" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"source_ids" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"state" "record_state" DEFAULT 'draft' NOT NULL,
	"origin" "origin" DEFAULT 'desk' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"author_id" text NOT NULL,
	"last_editor_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "assessments" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"claim_id" text NOT NULL,
	"code" "assessment_code" NOT NULL,
	"wording" text,
	"state" "assessment_state" DEFAULT 'asserted' NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "claim_names" (
	"claim_id" text NOT NULL,
	"participant_id" text NOT NULL,
	CONSTRAINT "claim_names_claim_id_participant_id_pk" PRIMARY KEY("claim_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"source_id" text NOT NULL,
	"passage_id" text,
	"aspect" "aspect" NOT NULL,
	"said_by" text NOT NULL,
	"stance" "claim_stance" NOT NULL,
	"text" text,
	"language" text NOT NULL,
	"attribution" "attribution" NOT NULL,
	"group_id" text,
	"moment_id" text,
	"value" jsonb,
	"certainty" text,
	"confidence" "confidence" NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "claims_say_something" CHECK ("claims"."text" is not null or "claims"."passage_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "event_links" (
	"from_id" text NOT NULL,
	"to_id" text NOT NULL,
	"kind" "link_kind" NOT NULL,
	"claim_id" text,
	CONSTRAINT "event_links_from_id_to_id_kind_pk" PRIMARY KEY("from_id","to_id","kind"),
	CONSTRAINT "event_links_join_two_events" CHECK ("event_links"."from_id" <> "event_links"."to_id")
);
--> statement-breakpoint
CREATE TABLE "group_members" (
	"group_id" text NOT NULL,
	"participant_id" text NOT NULL,
	"claim_id" text NOT NULL,
	CONSTRAINT "group_members_group_id_participant_id_pk" PRIMARY KEY("group_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "described_groups" (
	"id" text PRIMARY KEY NOT NULL,
	"label" text NOT NULL,
	"label_language" text NOT NULL,
	"min" integer,
	"max" integer,
	"exhaustive" boolean,
	"same_as_id" text,
	"subset_of_id" text,
	"created_by" text NOT NULL,
	CONSTRAINT "described_groups_bounds_are_ordered" CHECK ("described_groups"."min" <= "described_groups"."max"),
	CONSTRAINT "described_groups_bounds_are_positive" CHECK ("described_groups"."min" >= 1)
);
--> statement-breakpoint
CREATE TABLE "event_actors" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"position" integer NOT NULL,
	"participant_id" text,
	"group_id" text,
	"role" "actor_role" NOT NULL,
	"capacity" "capacity",
	"extent" "extent" DEFAULT 'unknown' NOT NULL,
	"note" text,
	CONSTRAINT "event_actors_have_one_place" UNIQUE("event_id","position"),
	CONSTRAINT "event_actors_are_one_of_participant_or_group" CHECK (num_nonnulls("event_actors"."participant_id", "event_actors"."group_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "event_summaries" (
	"event_id" text NOT NULL,
	"locale" "locale" NOT NULL,
	"summary" text NOT NULL,
	"status" text_status NOT NULL,
	CONSTRAINT "event_summaries_event_id_locale_pk" PRIMARY KEY("event_id","locale")
);
--> statement-breakpoint
CREATE TABLE "event_topics" (
	"event_id" text NOT NULL,
	"topic_id" text NOT NULL,
	CONSTRAINT "event_topics_event_id_topic_id_pk" PRIMARY KEY("event_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text,
	"sitting_id" text,
	"session_label" text,
	"agenda_item_id" text,
	"text_id" text,
	"kind" "event_kind" NOT NULL,
	"scope" "event_scope" DEFAULT 'single' NOT NULL,
	"meeting_day" integer,
	"moment_id" text,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"duration_minutes" integer,
	"duration_note" text,
	"repeat_min" integer,
	"repeat_max" integer,
	"extent" "extent" DEFAULT 'unknown' NOT NULL,
	"record_basis" "record_basis" NOT NULL,
	"outcome" text,
	"conflict_note" text,
	"confidence" "confidence" DEFAULT 'medium' NOT NULL,
	"state" "record_state" DEFAULT 'draft' NOT NULL,
	"origin" "origin" DEFAULT 'desk' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"author_id" text NOT NULL,
	"last_editor_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "events_meeting_day_counts_from_one" CHECK ("events"."meeting_day" >= 1),
	CONSTRAINT "events_repeat_is_ordered" CHECK ("events"."repeat_min" <= "events"."repeat_max"),
	CONSTRAINT "events_duration_is_positive" CHECK ("events"."duration_minutes" > 0),
	CONSTRAINT "events_meeting_day_needs_a_meeting" CHECK ("events"."meeting_day" is null or "events"."meeting_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text,
	"sitting_id" text,
	"event_id" text,
	"kind" "statement_kind" NOT NULL,
	"speaker" text,
	"for_participant_id" text,
	"capacity" "capacity",
	"delivery" "delivery_state" NOT NULL,
	"reason_not_delivered" text,
	"text_version_id" text,
	"text_is_missing" boolean DEFAULT false NOT NULL,
	"author_id" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" text PRIMARY KEY NOT NULL,
	"record_kind" "record_kind" NOT NULL,
	"record_id" text NOT NULL,
	"kind" "correction_kind" NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"reason" jsonb NOT NULL,
	"approved_by" text NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "editions" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"year" integer NOT NULL,
	"number" integer NOT NULL,
	"filter" jsonb NOT NULL,
	"contents" jsonb NOT NULL,
	"file_hashes" jsonb NOT NULL,
	"frozen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text NOT NULL,
	CONSTRAINT "editions_are_numbered" UNIQUE("year","number"),
	CONSTRAINT "editions_count_from_one" CHECK ("editions"."number" >= 1)
);
--> statement-breakpoint
CREATE TABLE "log_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"device_id" text NOT NULL,
	"typed_at" timestamp with time zone NOT NULL,
	"corrected_at" timestamp with time zone,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"author_id" text NOT NULL,
	"meeting_id" text,
	"event_id" text,
	"text" text NOT NULL,
	"quick_code" text
);
--> statement-breakpoint
CREATE TABLE "replies" (
	"id" text PRIMARY KEY NOT NULL,
	"participant_id" text NOT NULL,
	"record_kind" "record_kind" NOT NULL,
	"record_id" text NOT NULL,
	"text" text NOT NULL,
	"language" text NOT NULL,
	"received_on" text NOT NULL,
	"state" "record_state" DEFAULT 'draft' NOT NULL,
	"author_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"record_kind" "record_kind" NOT NULL,
	"record_id" text NOT NULL,
	"revision" integer NOT NULL,
	"reviewer_id" text NOT NULL,
	"decision" "review_decision" NOT NULL,
	"note" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"subject_id" text NOT NULL,
	"revision" integer NOT NULL,
	"verb" text NOT NULL,
	"content" text NOT NULL,
	"user_id" text NOT NULL,
	"reason" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attendances" (
	"id" serial PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"participant_id" text NOT NULL,
	"capacity" "capacity" NOT NULL,
	"medium" "meeting_format",
	"arrived_id" text,
	"left_id" text,
	"extent" "extent" DEFAULT 'unknown' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" "meeting_kind" NOT NULL,
	"body_id" text,
	"year" integer NOT NULL,
	"city" text,
	"city_aliases" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"country_id" text,
	"venue" text,
	"time_zone" text,
	"format" "meeting_format",
	"format_reason" text,
	"starts_on" date,
	"ends_on" date,
	"closing_id" text,
	"chair_id" text,
	"vice_chair_id" text,
	"chair_persons" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"ordinals" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"status" "meeting_status" NOT NULL,
	"outcome" "meeting_outcome",
	"source_ids" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"notes" text,
	"confidence" "confidence" NOT NULL,
	"state" "record_state" DEFAULT 'draft' NOT NULL,
	"origin" "origin" DEFAULT 'desk' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"author_id" text NOT NULL,
	"last_editor_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "meetings_days_are_ordered" CHECK ("meetings"."starts_on" <= "meetings"."ends_on"),
	CONSTRAINT "meetings_year_is_plausible" CHECK ("meetings"."year" between 2000 and 2100)
);
--> statement-breakpoint
CREATE TABLE "sittings" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"kind" "sitting_kind" NOT NULL,
	"seq" integer NOT NULL,
	"meeting_day" integer NOT NULL,
	"scheduled_start_id" text,
	"scheduled_end_id" text,
	"actual_start_id" text,
	"actual_end_id" text,
	"presided_by_id" text,
	"presided_in" "capacity",
	"sitting_state" "sitting_state" DEFAULT 'unknown' NOT NULL,
	"author_id" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "sittings_have_one_place" UNIQUE("meeting_id","seq"),
	CONSTRAINT "sittings_meeting_day_counts_from_one" CHECK ("sittings"."meeting_day" >= 1)
);
--> statement-breakpoint
CREATE TABLE "moments" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" time_kind NOT NULL,
	"local_date" date,
	"local_time" text,
	"time_zone" text,
	"instant_from" timestamp with time zone,
	"instant_to" timestamp with time zone,
	"precision" "precision" NOT NULL,
	"qualifier" "qualifier" DEFAULT 'at' NOT NULL,
	"basis" time_basis NOT NULL,
	"as_stated" text,
	CONSTRAINT "moments_local_time_is_a_clock_time" CHECK ("moments"."local_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
	CONSTRAINT "moments_clock_time_has_a_date" CHECK ("moments"."local_time" is null or "moments"."local_date" is not null),
	CONSTRAINT "moments_clock_precision_has_a_clock_time" CHECK (("moments"."precision" in ('minute', 'quarter', 'hour')) = ("moments"."local_time" is not null)),
	CONSTRAINT "moments_range_is_ordered" CHECK ("moments"."instant_from" <= "moments"."instant_to")
);
--> statement-breakpoint
CREATE TABLE "bodies" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" "body_kind" NOT NULL,
	"acronym" jsonb NOT NULL,
	"former_acronyms" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"names" jsonb NOT NULL,
	"remit" text NOT NULL,
	"valid_from" text,
	"valid_until" text,
	"parent_id" text,
	"successor_of" text,
	"source_ids" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"notes" text,
	"confidence" "confidence" NOT NULL,
	"state" "record_state" DEFAULT 'draft' NOT NULL,
	"origin" "origin" DEFAULT 'desk' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"author_id" text NOT NULL,
	"last_editor_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "group_memberships" (
	"id" serial PRIMARY KEY NOT NULL,
	"group_id" text NOT NULL,
	"member_name" text NOT NULL,
	"member_code" text,
	"member_id" text,
	"since" text,
	"until" text,
	"counts_as_one" boolean NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "office_terms" (
	"id" serial PRIMARY KEY NOT NULL,
	"body_id" text NOT NULL,
	"office" "office" NOT NULL,
	"holder_id" text,
	"persons" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"stated_from" text,
	"stated_until" text,
	"vacant" boolean DEFAULT false NOT NULL,
	"contested" boolean DEFAULT false NOT NULL,
	"note" text,
	"confidence" "confidence" NOT NULL,
	CONSTRAINT "office_terms_are_ordered" CHECK ("office_terms"."starts_on" <= "office_terms"."ends_on"),
	CONSTRAINT "office_terms_vacant_has_no_holder" CHECK (not "office_terms"."vacant" or "office_terms"."holder_id" is null)
);
--> statement-breakpoint
CREATE TABLE "participant_names" (
	"id" serial PRIMARY KEY NOT NULL,
	"participant_id" text NOT NULL,
	"locale" "locale" NOT NULL,
	"name" text NOT NULL,
	"kind" "name_kind" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "participant_statuses" (
	"id" serial PRIMARY KEY NOT NULL,
	"participant_id" text NOT NULL,
	"position" integer NOT NULL,
	"status" text NOT NULL,
	"since" text NOT NULL,
	"until" text,
	"precision" text NOT NULL,
	"note" text,
	"source_ids" jsonb DEFAULT '[]'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" "participant_kind" NOT NULL,
	"code" text NOT NULL,
	"iso2" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"names" jsonb NOT NULL,
	"short_names" jsonb NOT NULL,
	"since" text,
	"until" text,
	"since_confidence" "confidence" NOT NULL,
	"match_warning" text,
	"notes" text,
	"confidence" "confidence" NOT NULL,
	"state" "record_state" DEFAULT 'draft' NOT NULL,
	"origin" "origin" DEFAULT 'desk' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"author_id" text NOT NULL,
	"last_editor_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "participants_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "positions" (
	"id" text PRIMARY KEY NOT NULL,
	"participant_id" text,
	"group_id" text,
	"object_kind" text,
	"object_id" text,
	"meeting_id" text,
	"moment_id" text,
	"stance" "stance" NOT NULL,
	"capacity" "capacity",
	"reason_state" "reason_state" DEFAULT 'unknown' NOT NULL,
	"reason" text,
	"event_id" text,
	"claim_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "positions_are_held_once_at_a_time" UNIQUE NULLS NOT DISTINCT("participant_id","group_id","object_kind","object_id","meeting_id","moment_id","stance"),
	CONSTRAINT "positions_are_of_one_participant_or_group" CHECK (num_nonnulls("positions"."participant_id", "positions"."group_id") = 1),
	CONSTRAINT "positions_to_block_needs_object_and_meeting" CHECK ("positions"."stance" <> 'blocks' or ("positions"."object_kind" is not null and "positions"."object_id" is not null and "positions"."meeting_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "pub"."links" (
	"from_kind" "record_kind" NOT NULL,
	"from_id" text NOT NULL,
	"to_kind" "record_kind" NOT NULL,
	"to_id" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "links_from_kind_from_id_to_kind_to_id_role_pk" PRIMARY KEY("from_kind","from_id","to_kind","to_id","role")
);
--> statement-breakpoint
CREATE TABLE "pub"."records" (
	"record_kind" "record_kind" NOT NULL,
	"record_id" text NOT NULL,
	"symbol" text NOT NULL,
	"version" integer NOT NULL,
	"action" "publication_action" NOT NULL,
	"label" jsonb NOT NULL,
	"document" jsonb NOT NULL,
	"subkind" text,
	"year" integer,
	"meeting_id" text,
	"sort_key" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "records_record_kind_record_id_pk" PRIMARY KEY("record_kind","record_id"),
	CONSTRAINT "records_symbol_unique" UNIQUE("symbol")
);
--> statement-breakpoint
CREATE TABLE "pub"."texts" (
	"record_kind" "record_kind" NOT NULL,
	"record_id" text NOT NULL,
	"locale" text NOT NULL,
	"body" text NOT NULL,
	"vector" "tsvector" GENERATED ALWAYS AS (pub.search_vector(locale, body)) STORED NOT NULL,
	CONSTRAINT "texts_record_kind_record_id_locale_pk" PRIMARY KEY("record_kind","record_id","locale")
);
--> statement-breakpoint
CREATE TABLE "pub"."publications" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"record_kind" "record_kind" NOT NULL,
	"record_id" text NOT NULL,
	"symbol" text NOT NULL,
	"version" integer NOT NULL,
	"action" "publication_action" NOT NULL,
	"document" text,
	"salt" text,
	"leaf" text NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"reason" text,
	"author_id" text NOT NULL,
	"approver_id" text NOT NULL,
	CONSTRAINT "publications_hash_unique" UNIQUE("hash"),
	CONSTRAINT "publications_are_versioned" UNIQUE("record_kind","record_id","version"),
	CONSTRAINT "publications_version_counts_from_one" CHECK ("pub"."publications"."version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "pub"."symbols" (
	"symbol" text PRIMARY KEY NOT NULL,
	"record_kind" "record_kind" NOT NULL,
	"record_id" text NOT NULL,
	CONSTRAINT "symbols_are_given_once" UNIQUE("record_kind","record_id")
);
--> statement-breakpoint
CREATE TABLE "passages" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"ranges" jsonb NOT NULL,
	"exact" text NOT NULL,
	"prefix" text DEFAULT '' NOT NULL,
	"suffix" text DEFAULT '' NOT NULL,
	"state" "passage_state" DEFAULT 'anchored' NOT NULL,
	"class" "sentence_class" DEFAULT 'claim' NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "release_meetings" (
	"release_id" text NOT NULL,
	"meeting_id" text NOT NULL,
	"role" "release_meeting_role" NOT NULL,
	CONSTRAINT "release_meetings_release_id_meeting_id_pk" PRIMARY KEY("release_id","meeting_id")
);
--> statement-breakpoint
CREATE TABLE "releases" (
	"source_id" text PRIMARY KEY NOT NULL,
	"dateline_place" text,
	"embargo_until" date,
	"follow_up_of_id" text
);
--> statement-breakpoint
CREATE TABLE "sentences" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"seq" integer NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"class" "sentence_class" DEFAULT 'open' NOT NULL,
	"classed_by" text,
	CONSTRAINT "sentences_are_ordered" UNIQUE("version_id","seq"),
	CONSTRAINT "sentences_have_length" CHECK ("sentences"."start" >= 0 and "sentences"."start" < "sentences"."end")
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" "source_kind" NOT NULL,
	"title" text,
	"title_is_descriptive" boolean DEFAULT false NOT NULL,
	"publisher" text,
	"publisher_id" text,
	"published_on" text,
	"published_precision" "precision" DEFAULT 'unknown' NOT NULL,
	"language" text NOT NULL,
	"url" text,
	"url_status" text,
	"translation_of_id" text,
	"independence_key" text NOT NULL,
	"connection" "connection" DEFAULT 'unknown' NOT NULL,
	"access" "access_level" DEFAULT 'public' NOT NULL,
	"state" "record_state" DEFAULT 'draft' NOT NULL,
	"origin" "origin" DEFAULT 'desk' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"author_id" text NOT NULL,
	"last_editor_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sources_url_is_a_web_address" CHECK ("sources"."url" ~ '^https?://'),
	CONSTRAINT "sources_date_is_as_precise_as_stated" CHECK ("sources"."published_on" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$')
);
--> statement-breakpoint
CREATE TABLE "text_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"source_id" text NOT NULL,
	"number" integer NOT NULL,
	"original" text NOT NULL,
	"original_sha256" text NOT NULL,
	"normalised" text NOT NULL,
	"normalisation" text NOT NULL,
	"paragraph_breaks" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"contacts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"fetched_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text NOT NULL,
	CONSTRAINT "text_versions_are_numbered" UNIQUE("source_id","number"),
	CONSTRAINT "text_versions_are_imported_once" UNIQUE("source_id","original_sha256")
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"user_id" text,
	"verb" text NOT NULL,
	"subject" text
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"email" text,
	"roles" jsonb NOT NULL,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"used_by" text
);
--> statement-breakpoint
CREATE TABLE "operations" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"command" text NOT NULL,
	"request_hash" text NOT NULL,
	"response" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"sid_hash" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"agent" text
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"key" text NOT NULL,
	"window" text NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "sign_in_attempts_key_window_pk" PRIMARY KEY("key","window")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text,
	"roles" jsonb NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
ALTER TABLE "agenda_entries" ADD CONSTRAINT "agenda_entries_version_id_agenda_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."agenda_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_entries" ADD CONSTRAINT "agenda_entries_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item_topics" ADD CONSTRAINT "agenda_item_topics_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item_topics" ADD CONSTRAINT "agenda_item_topics_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_deferred_to_meeting_id_meetings_id_fk" FOREIGN KEY ("deferred_to_meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_referred_to_body_id_bodies_id_fk" FOREIGN KEY ("referred_to_body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_versions" ADD CONSTRAINT "agenda_versions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "text_units" ADD CONSTRAINT "text_units_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "texts" ADD CONSTRAINT "texts_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "texts" ADD CONSTRAINT "texts_proposer_id_participants_id_fk" FOREIGN KEY ("proposer_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_names" ADD CONSTRAINT "claim_names_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_names" ADD CONSTRAINT "claim_names_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_passage_id_passages_id_fk" FOREIGN KEY ("passage_id") REFERENCES "public"."passages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_group_id_described_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."described_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_moment_id_moments_id_fk" FOREIGN KEY ("moment_id") REFERENCES "public"."moments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_links" ADD CONSTRAINT "event_links_from_id_events_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_links" ADD CONSTRAINT "event_links_to_id_events_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_links" ADD CONSTRAINT "event_links_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_group_id_described_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."described_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "described_groups" ADD CONSTRAINT "described_groups_same_as_id_described_groups_id_fk" FOREIGN KEY ("same_as_id") REFERENCES "public"."described_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "described_groups" ADD CONSTRAINT "described_groups_subset_of_id_described_groups_id_fk" FOREIGN KEY ("subset_of_id") REFERENCES "public"."described_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_actors" ADD CONSTRAINT "event_actors_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_actors" ADD CONSTRAINT "event_actors_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_actors" ADD CONSTRAINT "event_actors_group_id_described_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."described_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_summaries" ADD CONSTRAINT "event_summaries_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_topics" ADD CONSTRAINT "event_topics_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_topics" ADD CONSTRAINT "event_topics_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_sitting_id_sittings_id_fk" FOREIGN KEY ("sitting_id") REFERENCES "public"."sittings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_agenda_item_id_agenda_items_id_fk" FOREIGN KEY ("agenda_item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_moment_id_moments_id_fk" FOREIGN KEY ("moment_id") REFERENCES "public"."moments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_sitting_id_sittings_id_fk" FOREIGN KEY ("sitting_id") REFERENCES "public"."sittings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_for_participant_id_participants_id_fk" FOREIGN KEY ("for_participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_arrived_id_moments_id_fk" FOREIGN KEY ("arrived_id") REFERENCES "public"."moments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_left_id_moments_id_fk" FOREIGN KEY ("left_id") REFERENCES "public"."moments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_country_id_participants_id_fk" FOREIGN KEY ("country_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_closing_id_moments_id_fk" FOREIGN KEY ("closing_id") REFERENCES "public"."moments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_chair_id_participants_id_fk" FOREIGN KEY ("chair_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_vice_chair_id_participants_id_fk" FOREIGN KEY ("vice_chair_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sittings" ADD CONSTRAINT "sittings_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sittings" ADD CONSTRAINT "sittings_scheduled_start_id_moments_id_fk" FOREIGN KEY ("scheduled_start_id") REFERENCES "public"."moments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sittings" ADD CONSTRAINT "sittings_scheduled_end_id_moments_id_fk" FOREIGN KEY ("scheduled_end_id") REFERENCES "public"."moments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sittings" ADD CONSTRAINT "sittings_actual_start_id_moments_id_fk" FOREIGN KEY ("actual_start_id") REFERENCES "public"."moments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sittings" ADD CONSTRAINT "sittings_actual_end_id_moments_id_fk" FOREIGN KEY ("actual_end_id") REFERENCES "public"."moments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sittings" ADD CONSTRAINT "sittings_presided_by_id_participants_id_fk" FOREIGN KEY ("presided_by_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_memberships" ADD CONSTRAINT "group_memberships_group_id_participants_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_memberships" ADD CONSTRAINT "group_memberships_member_id_participants_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_terms" ADD CONSTRAINT "office_terms_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_terms" ADD CONSTRAINT "office_terms_holder_id_participants_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_names" ADD CONSTRAINT "participant_names_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_statuses" ADD CONSTRAINT "participant_statuses_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_group_id_described_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."described_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_moment_id_moments_id_fk" FOREIGN KEY ("moment_id") REFERENCES "public"."moments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pub"."publications" ADD CONSTRAINT "publications_symbol_symbols_symbol_fk" FOREIGN KEY ("symbol") REFERENCES "pub"."symbols"("symbol") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passages" ADD CONSTRAINT "passages_version_id_text_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."text_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_meetings" ADD CONSTRAINT "release_meetings_release_id_releases_source_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("source_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_meetings" ADD CONSTRAINT "release_meetings_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sentences" ADD CONSTRAINT "sentences_version_id_text_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."text_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_publisher_id_participants_id_fk" FOREIGN KEY ("publisher_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "text_versions" ADD CONSTRAINT "text_versions_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_entries_item" ON "agenda_entries" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "claims_event" ON "claims" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "claims_source" ON "claims" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "event_actors_participant" ON "event_actors" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "events_meeting" ON "events" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "events_kind" ON "events" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "events_state" ON "events" USING btree ("state");--> statement-breakpoint
CREATE INDEX "corrections_record" ON "corrections" USING btree ("record_kind","record_id");--> statement-breakpoint
CREATE INDEX "reviews_record" ON "reviews" USING btree ("record_kind","record_id");--> statement-breakpoint
CREATE INDEX "revisions_subject" ON "revisions" USING btree ("subject","subject_id");--> statement-breakpoint
CREATE INDEX "meetings_year" ON "meetings" USING btree ("year");--> statement-breakpoint
CREATE INDEX "participant_names_participant" ON "participant_names" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "participant_statuses_participant" ON "participant_statuses" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "links_to" ON "pub"."links" USING btree ("to_kind","to_id");--> statement-breakpoint
CREATE INDEX "records_by_year" ON "pub"."records" USING btree ("record_kind","year","sort_key");--> statement-breakpoint
CREATE INDEX "records_by_meeting" ON "pub"."records" USING btree ("meeting_id","sort_key");--> statement-breakpoint
CREATE INDEX "texts_vector" ON "pub"."texts" USING gin ("vector");--> statement-breakpoint
CREATE INDEX "passages_version" ON "passages" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "sources_independence" ON "sources" USING btree ("independence_key");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");