ALTER INDEX "amends"."case_words_words" SET (fastupdate = off);--> statement-breakpoint
ALTER INDEX "amends"."search_document_words" SET (fastupdate = off);--> statement-breakpoint
ALTER INDEX "amends"."search_document_head" SET (fastupdate = off);--> statement-breakpoint
ALTER INDEX "amends"."mail_references" SET (fastupdate = off);--> statement-breakpoint
SELECT gin_clean_pending_list('amends.case_words_words'), gin_clean_pending_list('amends.search_document_words'), gin_clean_pending_list('amends.search_document_head'), gin_clean_pending_list('amends.mail_references');
