import { z } from 'zod';

// zod writes functions at run time where it may; the policy on content forbids that, and each try would be reported. It looks when the
// first shape is made, so this comes before all that makes one.
z.config({ jitless: true });
