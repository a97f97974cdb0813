CREATE TYPE "public"."position_object" AS ENUM('agenda_item', 'topic', 'text', 'candidate', 'meeting', 'event');--> statement-breakpoint
CREATE TABLE "adoptions" (
	"event_id" text NOT NULL,
	"aspect" "aspect" NOT NULL,
	"claim_id" text NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "adoptions_event_id_aspect_pk" PRIMARY KEY("event_id","aspect")
);
--> statement-breakpoint
CREATE TABLE "shares" (
	"record_kind" "record_kind" NOT NULL,
	"record_id" text NOT NULL,
	"shared_by" text NOT NULL,
	"shared_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "shares_record_kind_record_id_pk" PRIMARY KEY("record_kind","record_id")
);
--> statement-breakpoint
CREATE TABLE "suppressions" (
	"id" text PRIMARY KEY NOT NULL,
	"record_kind" "record_kind" NOT NULL,
	"record_id" text NOT NULL,
	"reason" text NOT NULL,
	"suppressed_by" text NOT NULL,
	"suppressed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_by" text,
	"confirmed_at" timestamp with time zone,
	"lapsed_at" timestamp with time zone,
	CONSTRAINT "suppressions_need_two" CHECK ("suppressions"."confirmed_by" <> "suppressions"."suppressed_by")
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"public_key" text NOT NULL,
	"counter" bigint NOT NULL,
	"transports" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"code_hash" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_in_tickets" (
	"ticket_hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"user_id" text,
	"challenge" text,
	"failures" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "attendances" ALTER COLUMN "id" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "attendances" ALTER COLUMN "id" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "positions" ALTER COLUMN "object_kind" SET DATA TYPE "public"."position_object" USING "object_kind"::"public"."position_object";--> statement-breakpoint
ALTER TABLE "agenda_versions" ADD COLUMN "seq" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "agenda_versions" ADD COLUMN "author_id" text NOT NULL;--> statement-breakpoint
ALTER TABLE "agenda_versions" ADD COLUMN "created_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "agenda_versions" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "position" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "merged_into_id" text;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "correction_kind" "correction_kind";--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "correction_reason" text;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "correction_locale" "locale";--> statement-breakpoint
ALTER TABLE "statements" ADD COLUMN "text" text;--> statement-breakpoint
ALTER TABLE "statements" ADD COLUMN "text_language" text;--> statement-breakpoint
ALTER TABLE "corrections" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "provenance" text;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "origin" "origin" DEFAULT 'desk' NOT NULL;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "last_editor_id" text NOT NULL;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "created_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "updated_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "attendances" ADD COLUMN "source_id" text;--> statement-breakpoint
ALTER TABLE "attendances" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "attendances" ADD COLUMN "author_id" text NOT NULL;--> statement-breakpoint
ALTER TABLE "attendances" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "chair_office" "office";--> statement-breakpoint
ALTER TABLE "participant_names" ADD COLUMN "plain" text GENERATED ALWAYS AS (name_in_text(name)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "pub"."publications" ADD COLUMN "chain_format" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD COLUMN "network" text;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD COLUMN "previous_hash" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD COLUMN "hash" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "for_user_id" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "step_up_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "device" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "network" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "totp_secret" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "totp_confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "totp_last_step" bigint;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "wrong_in_a_row" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "password_changed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "single_keys_off" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_tickets" ADD CONSTRAINT "sign_in_tickets_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "suppressions_record" ON "suppressions" USING btree ("record_kind","record_id");--> statement-breakpoint
CREATE INDEX "passkeys_user" ON "passkeys" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "recovery_codes_user" ON "recovery_codes" USING btree ("user_id");--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_merged_into_id_events_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_for_user_id_users_id_fk" FOREIGN KEY ("for_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_correction_is_whole" CHECK (num_nonnulls("events"."correction_kind", "events"."correction_reason", "events"."correction_locale") in (0, 3));--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_correction_is_explained" CHECK (length(btrim("events"."correction_reason")) >= 10);--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_merge_joins_two" CHECK ("events"."merged_into_id" <> "events"."id");