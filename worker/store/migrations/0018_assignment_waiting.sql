-- Cases that nobody has had yet wait for somebody, as those that are opened from now on do. What somebody gave back is left alone.
INSERT INTO "amends"."assignment_wait" ("case_id", "state", "since", "wake_at")
SELECT "id", 'fresh', "opened_at", to_timestamp(0) FROM "amends"."support_case" one
WHERE "assignee" IS NULL AND "is_complaint" AND "stage" NOT IN ('resolved', 'closed')
	AND NOT EXISTS (SELECT FROM "amends"."case_event" WHERE "case_id" = one."id" AND "kind" = 'assigned')
ON CONFLICT DO NOTHING;
