-- What was given stays as it was written: a mistake is put right by a new row. Statement triggers, so that an UPDATE that matches nothing is
-- refused like any other, and TRUNCATE too.
CREATE FUNCTION "amends"."refuse_remedy_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'rows of amends.remedy are never changed or removed; put one right with a new row'
		USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "remedy_is_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "amends"."remedy"
	FOR EACH STATEMENT EXECUTE FUNCTION "amends"."refuse_remedy_change"();
