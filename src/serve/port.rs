use super::Fault;
use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};

/// How many ports are tried, from the one asked for on.
const TRIED: u16 = 20;

/// Opens the first free port from `port` on, for this machine alone.
pub(super) fn bind(port: u16) -> Result<TcpListener, Fault> {
    let mut at = port;
    loop {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, at)) {
            Ok(socket) => return Ok(socket),
            Err(error) if error.kind() == ErrorKind::AddrInUse && at - port < TRIED && at < u16::MAX => at += 1,
            Err(error) => return Err(Fault::Port(port, error)),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_port_that_is_taken_gives_way_to_the_next_that_is_free() {
        let first = bind(0).unwrap();
        let taken = first.local_addr().unwrap().port();
        let second = bind(taken).unwrap().local_addr().unwrap();
        assert!(second.port() > taken && second.port() - taken <= TRIED);
        assert!(second.ip().is_loopback());
    }
}
