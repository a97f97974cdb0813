-- Finding names in texts, in the three languages: accents, case and punctuation do not matter. Short forms in capitals
-- ("US", "CAR", "RF") count only in capitals, because in lower case they are words of their own.
CREATE FUNCTION words_of(body text, keep_case boolean) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT ' ' || btrim(regexp_replace(
         CASE WHEN keep_case THEN pub.without_accents(normalize(body, NFKC)) ELSE lower(pub.without_accents(normalize(body, NFKC))) END,
         '[^A-Za-z0-9]+', ' ', 'g')) || ' ' $$;--> statement-breakpoint
CREATE FUNCTION is_short_form(name text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT name ~ '^[A-Z][A-Z. ]{1,9}$' $$;--> statement-breakpoint
-- A name as texts are searched for it; remarks in brackets belong to people who read lists.
CREATE FUNCTION name_in_text(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT public.words_of(bare, public.is_short_form(bare)) FROM (SELECT regexp_replace(name, '\s*\(.*\)', '') AS bare) b $$;
