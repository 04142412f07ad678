-- The audit log stays as it was written, and its end only goes on by one. Statement triggers on the log, so that an UPDATE that matches nothing
-- is refused like any other, and TRUNCATE too.
CREATE FUNCTION "amends"."refuse_audit_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'the audit log is never changed or cut'
		USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "audit_is_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "amends"."audit"
	FOR EACH STATEMENT EXECUTE FUNCTION "amends"."refuse_audit_change"();
--> statement-breakpoint
CREATE TRIGGER "audit_end_stays" BEFORE DELETE OR TRUNCATE ON "amends"."audit_end"
	FOR EACH STATEMENT EXECUTE FUNCTION "amends"."refuse_audit_change"();
--> statement-breakpoint
CREATE TRIGGER "audit_end_goes_on" BEFORE UPDATE ON "amends"."audit_end"
	FOR EACH ROW WHEN (NEW.number <> OLD.number + 1 OR NEW.only <> OLD.only)
	EXECUTE FUNCTION "amends"."refuse_audit_change"();
--> statement-breakpoint
INSERT INTO "amends"."audit_end" ("only", "number", "hash") VALUES (1, 0, '');
