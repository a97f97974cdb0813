CREATE TABLE "claim_parallels" (
	"claim_id" text NOT NULL,
	"passage_id" text NOT NULL,
	CONSTRAINT "claim_parallels_claim_id_passage_id_pk" PRIMARY KEY("claim_id","passage_id")
);
--> statement-breakpoint
ALTER TABLE "claim_parallels" ADD CONSTRAINT "claim_parallels_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_parallels" ADD CONSTRAINT "claim_parallels_passage_id_passages_id_fk" FOREIGN KEY ("passage_id") REFERENCES "public"."passages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claim_parallels_passage" ON "claim_parallels" USING btree ("passage_id");--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "claim_parallels" TO kp_app;--> statement-breakpoint

-- Which release a text is a language version of: its original, or itself.
CREATE FUNCTION release_of_text(source text) RETURNS text LANGUAGE sql STABLE STRICT
  AS $$ SELECT coalesce(s.translation_of_id, s.id) FROM sources s WHERE s.id = source $$;--> statement-breakpoint

-- A parallel passage stands in another language version of the release that its claim rests on.
CREATE FUNCTION is_parallel(claim text, passage text) RETURNS boolean LANGUAGE sql STABLE STRICT
  AS $$ SELECT EXISTS (
    SELECT 1 FROM claims c JOIN passages p ON p.id = passage JOIN text_versions v ON v.id = p.version_id
    WHERE c.id = claim AND c.passage_id IS NOT NULL AND v.source_id <> c.source_id
      AND release_of_text(v.source_id) = release_of_text(c.source_id)) $$;--> statement-breakpoint
CREATE FUNCTION check_parallel() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT is_parallel(NEW.claim_id, NEW.passage_id) THEN
    PERFORM refuse('parallel_is_of_a_language_version', 'the passage is of no other language version of this release');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER parallel_is_of_a_language_version BEFORE INSERT OR UPDATE ON claim_parallels FOR EACH ROW EXECUTE FUNCTION check_parallel();--> statement-breakpoint

-- What makes two texts versions of one release stays while a claim rests on both.
CREATE FUNCTION keep_parallels() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM claim_parallels l JOIN claims c ON c.id = l.claim_id
             JOIN passages p ON p.id = l.passage_id JOIN text_versions v ON v.id = p.version_id
             WHERE (CASE WHEN TG_TABLE_NAME = 'claims' THEN c.id = NEW.id ELSE NEW.id IN (c.source_id, v.source_id) END)
               AND NOT is_parallel(l.claim_id, l.passage_id)) THEN
    PERFORM refuse('parallel_is_of_a_language_version', 'a claim rests on passages of both texts');
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER parallel_is_of_a_language_version AFTER UPDATE OF source_id, passage_id ON claims FOR EACH ROW EXECUTE FUNCTION keep_parallels();--> statement-breakpoint
CREATE TRIGGER parallel_is_of_a_language_version AFTER UPDATE OF translation_of_id ON sources FOR EACH ROW EXECUTE FUNCTION keep_parallels();
