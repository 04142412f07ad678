import { defineConfig } from 'drizzle-kit';

export default defineConfig({
	dialect: 'postgresql',
	schema: './worker/store/schema*.ts',
	out: './worker/store/migrations',
	schemaFilter: ['amends'],
});
