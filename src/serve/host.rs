/// True where a `Host` header names this preview: the loopback, at its port.
///
/// A page of a stranger's can make a browser look up the stranger's own name as 127.0.0.1 and read a preview with it (DNS
/// rebinding). The name it then sends is still the stranger's.
pub(super) fn is_ours(host: &str, port: u16) -> bool {
    let names = ["localhost", "127.0.0.1", "[::1]"];
    let (name, asked) = match host.rsplit_once(':') {
        Some((name, asked)) if !asked.ends_with(']') => (name, asked),
        _ => (host, "80"),
    };
    names.iter().any(|own| name.eq_ignore_ascii_case(own)) && *asked == *port.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loopback_at_the_port_of_the_preview_is_ours() {
        for host in ["localhost:4000", "LocalHost:4000", "127.0.0.1:4000", "[::1]:4000"] {
            assert!(is_ours(host, 4000), "{host}");
        }
        assert!(is_ours("localhost", 80));
        assert!(is_ours("[::1]", 80));
    }

    #[test]
    fn any_other_name_or_port_is_not() {
        let hosts =
            ["", "localhost", "localhost:4001", "example.org:4000", "localhost.example.org:4000", "127.0.0.1:4000:1"];
        for host in hosts.into_iter().chain(["::1:4000", "127.0.0.2:4000", "localhost:04000", "a@localhost:4000"]) {
            assert!(!is_ours(host, 4000), "{host}");
        }
    }
}
