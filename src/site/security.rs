//! What a browser is told to refuse.
//!
//! A page says it itself, so that the policy holds on any host; `_headers` says the rest to hosts that read such a file
//! (see `docs/hosting.md` for the others).

/// The content security policy of every page: nothing but the site's own files, and no script or style inside a page.
pub(super) const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
     font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

/// The same for a page whose icon stands in the page itself.
pub(super) const POLICY_WITH_ICON: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
     img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

/// What a page sends of its address to other sites.
pub(super) const REFERRER: &str = "same-origin";

/// The headers that a page cannot give itself, in the form that static hosts read.
///
/// The policy here leaves styles alone: a chart opened as a file of its own carries its style.
pub(super) fn headers() -> String {
    format!(
        "/*\n  Content-Security-Policy: frame-ancestors 'none'; base-uri 'none'; object-src 'none'; script-src 'self'; form-action 'self'\n  \
         X-Content-Type-Options: nosniff\n  Referrer-Policy: {REFERRER}\n  \
         Permissions-Policy: camera=(), geolocation=(), microphone=()\n  \
         Cross-Origin-Opener-Policy: same-origin\n\n\
         /assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_with_its_icon_in_it_may_do_nothing_else_that_others_may_not() {
        assert_eq!(POLICY_WITH_ICON, POLICY.replace("img-src 'self'", "img-src 'self' data:"));
    }
}
