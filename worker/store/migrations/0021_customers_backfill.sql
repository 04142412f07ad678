-- The words beside a gift can be erased, and nothing else of its row: the hash is made of a digest of them.
CREATE OR REPLACE FUNCTION "amends"."refuse_remedy_change"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	words text[] := ARRAY['why', 'over_warning', 'words_salt', 'kept_hash'];
BEGIN
	IF TG_OP = 'UPDATE' THEN
		IF NEW.why = '' AND NEW.over_warning IS NULL AND NEW.words_salt IS NULL
			AND (OLD.kept_hash IS NULL OR OLD.kept_hash = NEW.kept_hash)
			AND (to_jsonb(NEW) - words) = (to_jsonb(OLD) - words) THEN
			RETURN NEW;
		END IF;
	END IF;
	RAISE EXCEPTION 'rows of amends.remedy are never changed or removed; put one right with a new row'
		USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
DROP TRIGGER "remedy_is_append_only" ON "amends"."remedy";
--> statement-breakpoint
CREATE TRIGGER "remedy_is_append_only" BEFORE DELETE OR TRUNCATE ON "amends"."remedy"
	FOR EACH STATEMENT EXECUTE FUNCTION "amends"."refuse_remedy_change"();
--> statement-breakpoint
CREATE TRIGGER "remedy_words_alone_go" BEFORE UPDATE ON "amends"."remedy"
	FOR EACH ROW EXECUTE FUNCTION "amends"."refuse_remedy_change"();
--> statement-breakpoint
-- The customers of the cases that are there: one for each address, by the name in the newest of them.
WITH found AS (
	SELECT DISTINCT ON (lower("customer_address")) lower("customer_address") AS address, gen_random_uuid()::text AS id,
		coalesce("customer" ->> 'name', '') AS name, min("opened_at") OVER (PARTITION BY lower("customer_address")) AS since
	FROM "amends"."support_case" WHERE "customer_address" <> ''
	ORDER BY lower("customer_address"), "opened_at" DESC
), made AS (
	INSERT INTO "amends"."customer" ("id", "name", "version", "created_at") SELECT id, name, 1, since FROM found
)
INSERT INTO "amends"."customer_address" ("address", "customer_id") SELECT address, id FROM found;
--> statement-breakpoint
-- Parts of names and addresses are found by their letters where trigrams are there, as in 0010. Of addresses that are lower case already the
-- index holds `lower(address)`: on the column itself it would answer for whole addresses too, and slowly.
DO $$
DECLARE
	place text;
BEGIN
	SELECT n.nspname INTO place FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pg_trgm';
	IF place IS NOT NULL THEN
		EXECUTE format('CREATE INDEX IF NOT EXISTS customer_name_letters ON amends.customer USING gin (lower(name) %I.gin_trgm_ops)', place);
		EXECUTE format('CREATE INDEX IF NOT EXISTS customer_address_letters ON amends.customer_address USING gin (lower(address) %I.gin_trgm_ops)', place);
	END IF;
END
$$;
