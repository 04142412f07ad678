CREATE TABLE "amends"."audit" (
	"number" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"what" text NOT NULL,
	"subject" text NOT NULL,
	"data" jsonb NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."audit_end" (
	"only" integer PRIMARY KEY NOT NULL,
	"number" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "audit_what" ON "amends"."audit" USING btree ("what","number");--> statement-breakpoint
CREATE INDEX "audit_by" ON "amends"."audit" USING btree ("by","number");--> statement-breakpoint
CREATE INDEX "audit_at" ON "amends"."audit" USING btree ("at");