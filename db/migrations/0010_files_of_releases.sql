CREATE TYPE "public"."file_type" AS ENUM('text', 'markdown', 'html', 'docx', 'pdf');--> statement-breakpoint
ALTER TABLE "text_versions" ADD COLUMN "file_sha256" text;--> statement-breakpoint
ALTER TABLE "text_versions" ADD COLUMN "file_type" "file_type";--> statement-breakpoint
ALTER TABLE "text_versions" ADD COLUMN "extraction" text;--> statement-breakpoint
ALTER TABLE "text_versions" ADD CONSTRAINT "text_versions_of_a_file_are_one" UNIQUE("file_sha256");--> statement-breakpoint
ALTER TABLE "text_versions" ADD CONSTRAINT "text_versions_file_is_whole" CHECK (num_nonnulls("text_versions"."file_sha256", "text_versions"."file_type", "text_versions"."extraction") in (0, 3));--> statement-breakpoint
ALTER TABLE "text_versions" ADD CONSTRAINT "text_versions_file_hash_is_one" CHECK ("text_versions"."file_sha256" ~ '^[0-9a-f]{64}$');