-- What webhooks are to tell is written in the transaction of what happened, whoever writes the history: nothing is lost, and nothing is told
-- that was taken back. The id is made of endpoint and line, so that it is told once.
CREATE FUNCTION "amends"."tell_webhooks"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO amends.webhook_delivery (id, endpoint_id, kind, case_id, seq, state, made_at)
	SELECT 'msg_' || endpoint.id || '_' || fresh.seq, endpoint.id, fresh.kind, fresh.case_id, fresh.seq, 'waiting', now()
	FROM fresh
	JOIN amends.webhook_endpoint endpoint ON endpoint.is_on AND fresh.kind = ANY (endpoint.kinds)
	JOIN amends.support_case told ON told.id = fresh.case_id
		AND (endpoint.mailboxes IS NULL OR told.mailbox_id = ANY (endpoint.mailboxes))
	ON CONFLICT (id) DO NOTHING;
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "event_is_told_to_webhooks" AFTER INSERT ON "amends"."case_event"
	REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "amends"."tell_webhooks"();
