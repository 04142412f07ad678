-- Whatever changes what a case is found by leaves its mark, in the transaction that changes it and whoever writes: a mark is only ever
-- inserted, so nobody waits for anybody, and what is marked is made anew from how things stand then.
CREATE FUNCTION "amends"."mark_own_case"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'DELETE' THEN
		INSERT INTO amends.search_due (case_id) SELECT id FROM gone;
	ELSIF TG_OP = 'INSERT' THEN
		INSERT INTO amends.search_due (case_id) SELECT id FROM fresh;
	ELSE
		-- Most updates of a case, such as that somebody read it, change nothing that it is found by.
		INSERT INTO amends.search_due (case_id)
		SELECT fresh.id FROM fresh LEFT JOIN gone ON gone.id = fresh.id
		WHERE (fresh.number, fresh.mailbox_id, fresh.customer, fresh.speakers, fresh.subject, fresh.language, fresh.stage, fresh.severity,
			fresh.guard, fresh.signals, fresh.assignee, fresh.opened_at, fresh.last_customer_mail_at, fresh.last_team_mail_at, fresh.documentation,
			fresh.is_complaint)
		IS DISTINCT FROM (gone.number, gone.mailbox_id, gone.customer, gone.speakers, gone.subject, gone.language, gone.stage, gone.severity,
			gone.guard, gone.signals, gone.assignee, gone.opened_at, gone.last_customer_mail_at, gone.last_team_mail_at, gone.documentation,
			gone.is_complaint);
	END IF;
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE FUNCTION "amends"."mark_case_of_fresh"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO amends.search_due (case_id) SELECT DISTINCT case_id FROM fresh WHERE case_id IS NOT NULL;
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE FUNCTION "amends"."mark_case_of_gone"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO amends.search_due (case_id) SELECT DISTINCT case_id FROM gone WHERE case_id IS NOT NULL;
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE FUNCTION "amends"."mark_case_of_note"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO amends.search_due (case_id) SELECT DISTINCT case_id FROM fresh WHERE kind = 'noted';
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "case_is_new_to_search" AFTER INSERT ON "amends"."support_case"
	REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "amends"."mark_own_case"();
--> statement-breakpoint
CREATE TRIGGER "case_changed_for_search" AFTER UPDATE ON "amends"."support_case"
	REFERENCING OLD TABLE AS gone NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "amends"."mark_own_case"();
--> statement-breakpoint
CREATE TRIGGER "case_left_search" AFTER DELETE ON "amends"."support_case"
	REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "amends"."mark_own_case"();
--> statement-breakpoint
CREATE TRIGGER "mail_is_new_to_search" AFTER INSERT ON "amends"."mail"
	REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "amends"."mark_case_of_fresh"();
--> statement-breakpoint
CREATE TRIGGER "mail_came_for_search" AFTER UPDATE ON "amends"."mail"
	REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "amends"."mark_case_of_fresh"();
--> statement-breakpoint
CREATE TRIGGER "mail_went_for_search" AFTER UPDATE ON "amends"."mail"
	REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "amends"."mark_case_of_gone"();
--> statement-breakpoint
CREATE TRIGGER "mail_left_search" AFTER DELETE ON "amends"."mail"
	REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "amends"."mark_case_of_gone"();
--> statement-breakpoint
CREATE TRIGGER "note_is_new_to_search" AFTER INSERT ON "amends"."case_event"
	REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "amends"."mark_case_of_note"();
--> statement-breakpoint
CREATE TRIGGER "note_left_search" AFTER DELETE ON "amends"."case_event"
	REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "amends"."mark_case_of_gone"();
--> statement-breakpoint
CREATE TRIGGER "fair_solution_is_new_to_search" AFTER INSERT ON "amends"."fair_solution"
	REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "amends"."mark_case_of_fresh"();
--> statement-breakpoint
CREATE TRIGGER "remedy_is_new_to_search" AFTER INSERT ON "amends"."remedy"
	REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "amends"."mark_case_of_fresh"();
--> statement-breakpoint
CREATE TRIGGER "promise_is_new_to_search" AFTER INSERT ON "amends"."promise"
	REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "amends"."mark_case_of_fresh"();
--> statement-breakpoint
CREATE TRIGGER "promise_changed_for_search" AFTER UPDATE ON "amends"."promise"
	REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "amends"."mark_case_of_fresh"();
--> statement-breakpoint
-- What waits for its first document after an upgrade is what is marked: the worker makes them in batches.
INSERT INTO "amends"."search_due" ("case_id") SELECT "id" FROM "amends"."support_case" WHERE "is_complaint" ORDER BY "last_customer_mail_at" DESC;
--> statement-breakpoint
-- Misspelt words are found by their letters where trigrams are there, as in 0010.
DO $$
DECLARE
	place text;
BEGIN
	SELECT n.nspname INTO place FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pg_trgm';
	IF place IS NOT NULL THEN
		EXECUTE format('CREATE INDEX IF NOT EXISTS search_word_letters ON amends.search_word USING gin (word %I.gin_trgm_ops)', place);
	END IF;
END
$$;
--> statement-breakpoint
-- The words lie beside the table, as they are: what is narrowed and put in order by the other columns passes over a tenth of the pages, and
-- what is weighed by its words needs no unpacking.
ALTER TABLE "amends"."search_document" SET (toast_tuple_target = 128);
--> statement-breakpoint
ALTER TABLE "amends"."search_document" ALTER COLUMN "words" SET STORAGE EXTERNAL;
--> statement-breakpoint
-- New words wait on a list beside the index until it is worth while to sort them in. Every search reads that list, so it stays short.
ALTER INDEX "amends"."search_document_words" SET (gin_pending_list_limit = 256);
--> statement-breakpoint
ALTER INDEX "amends"."search_document_head" SET (gin_pending_list_limit = 256);
