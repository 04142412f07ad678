-- Suggestions from similar cases forgive mistakes where trigrams are there. A database that has no pg_trgm, or a user who may not make it, is
-- no reason not to start: suggestions then go by whole words, and `amends doctor` says so.
DO $$
BEGIN
	CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
EXCEPTION WHEN OTHERS THEN
	RAISE NOTICE 'pg_trgm is not used: %', SQLERRM;
END
$$;
--> statement-breakpoint
DO $$
DECLARE
	place text;
BEGIN
	SELECT n.nspname INTO place FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pg_trgm';
	IF place IS NOT NULL THEN
		EXECUTE format('CREATE INDEX IF NOT EXISTS case_words_title ON amends.case_words USING gin (title %I.gin_trgm_ops)', place);
	END IF;
END
$$;
