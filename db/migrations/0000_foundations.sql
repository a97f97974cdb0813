-- What the tables stand on: extensions, the public schema and its reader role, and the search vector.
CREATE EXTENSION IF NOT EXISTS unaccent;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE SCHEMA IF NOT EXISTS pub;--> statement-breakpoint
-- Roles belong to the whole cluster, so a second database of one cluster finds the role there already.
DO $$ BEGIN
  CREATE ROLE kp_public NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;--> statement-breakpoint
DO $$ BEGIN
  EXECUTE format('GRANT kp_public TO %I', current_user);
EXCEPTION WHEN OTHERS THEN
  IF NOT pg_has_role(current_user, 'kp_public', 'MEMBER') THEN RAISE; END IF;
END $$;--> statement-breakpoint
-- unaccent() is STABLE only because its dictionary could change; this record pins the dictionary.
CREATE FUNCTION pub.without_accents(body text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT public.unaccent('public.unaccent'::regdictionary, body) $$;--> statement-breakpoint
CREATE FUNCTION pub.search_configuration(locale text) RETURNS regconfig
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT CASE locale WHEN 'fr' THEN 'pg_catalog.french'::regconfig
                           WHEN 'pt' THEN 'pg_catalog.portuguese'::regconfig
                           ELSE 'pg_catalog.english'::regconfig END $$;--> statement-breakpoint
CREATE FUNCTION pub.search_vector(locale text, body text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT to_tsvector(pub.search_configuration(locale), body)
            || to_tsvector(pub.search_configuration(locale), pub.without_accents(body)) $$;
