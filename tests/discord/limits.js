// Rate limits: one bucket for each route and channel, one for everything together, with the headers and bodies that the
// platform answers with.

import { createHash } from 'node:crypto';

export class Limits {
    constructor(settings) {
        this.settings = settings;
        this.buckets = new Map();
        this.global = { left: 0, until: 0 };
    }

    /**
     * Counts a request. `route` is its method and path with the ids of messages left out; `major` is the id that has a
     * bucket of its own. Gives the headers, and the body of a 429 if it comes to that.
     */
    take(route, major, isGlobal) {
        const now = Date.now();
        if (isGlobal && this.settings.global_limit) {
            if (now >= this.global.until) this.global = { left: this.settings.global_limit, until: now + 1000 };
            if (this.global.left === 0) return limited((this.global.until - now) / 1000, 'global', {});
            this.global.left -= 1;
        }
        const rule = this.settings.buckets[route];
        if (!rule) return { headers: {}, body: null };
        const key = `${route} ${major}`;
        let bucket = this.buckets.get(key);
        if (!bucket || now >= bucket.until) {
            bucket = { left: rule.limit, until: now + rule.per };
            this.buckets.set(key, bucket);
        }
        const after = (bucket.until - now) / 1000;
        const headers = {
            'x-ratelimit-limit': String(rule.limit),
            'x-ratelimit-remaining': String(Math.max(bucket.left - 1, 0)),
            'x-ratelimit-reset': (bucket.until / 1000).toFixed(3),
            'x-ratelimit-reset-after': after.toFixed(3),
            'x-ratelimit-bucket': createHash('md5').update(route).digest('hex'),
        };
        if (bucket.left === 0) return limited(after, 'user', headers);
        bucket.left -= 1;
        return { headers, body: null };
    }
}

/** A 429 as the platform gives it: the header in whole seconds, the body to the millisecond. */
export function limited(after, scope, headers) {
    const isGlobal = scope === 'global';
    const all = { ...headers, 'retry-after': String(Math.ceil(after)), 'x-ratelimit-scope': scope };
    if (isGlobal) all['x-ratelimit-global'] = 'true';
    const body = { message: 'You are being rate limited.', retry_after: Number(after.toFixed(3)), global: isGlobal };
    return { headers: all, body };
}
