use super::SiteTest;
use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// `ragstone serve`, running.
pub struct Preview {
    program: Child,
    /// The port it serves on.
    pub port: u16,
    said: Arc<Mutex<String>>,
}

/// One answer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    /// Names in small letters.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    fn of(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("an answer has headers");
        let head = std::str::from_utf8(&bytes[..end]).unwrap();
        let mut lines = head.split("\r\n");
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers = lines.map(|line| line.split_once(": ").unwrap());
        let headers = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
        Self { status, headers, body: bytes[end + 4..].to_vec() }
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

impl Preview {
    /// Serves a site, on any free port unless `words` say which.
    pub fn of(site: &SiteTest, words: &[&str]) -> Self {
        let port: &[&str] = if words.contains(&"--port") { &[] } else { &["--port", "0"] };
        let mut command = site.command(&[&["serve"], port, words].concat());
        let mut program = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let said = Arc::new(Mutex::new(String::new()));
        let (stderr, heard) = (program.stderr.take().unwrap(), Arc::clone(&said));
        std::thread::spawn(move || {
            for line in BufReader::new(stderr).lines() {
                *heard.lock().unwrap() += &(line.unwrap() + "\n");
            }
        });
        let mut preview = Self { program, port: 0, said };
        preview.says("Draft preview at http://127.0.0.1:");
        let said = preview.said();
        let port = said.split("http://127.0.0.1:").nth(1).unwrap().split('/').next().unwrap();
        preview.port = port.parse().unwrap();
        preview
    }

    /// What it has printed so far.
    pub fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    /// Waits until it has printed these words.
    pub fn says(&self, words: &str) {
        until(|| self.said().contains(words), || format!("{words:?} in {:?}", self.said()));
    }

    /// The answer to a request, as it goes over the line.
    pub fn ask(&self, request: &str) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        Answer::of(&bytes)
    }

    pub fn request(&self, method: &str, path: &str) -> Answer {
        self.ask(&format!("{method} {path} HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n\r\n", self.port))
    }

    /// What stands at a path.
    pub fn get(&self, path: &str) -> Answer {
        self.request("GET", path)
    }

    /// Waits until a page holds these words.
    pub fn shows(&self, path: &str, words: &str) {
        until(|| self.get(path).text().contains(words), || format!("{words:?} on {path}; it said {:?}", self.said()));
    }

    /// The news, as a browser that shows `page` hears them.
    pub fn news(&self, page: &str) -> News {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let port = self.port;
        write!(stream, "GET /-ragstone/events?page={page} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n").unwrap();
        News(BufReader::new(stream))
    }

    /// Interrupts it as Ctrl-C does, and gives its exit code.
    #[cfg(unix)]
    pub fn interrupt(&mut self) -> i32 {
        let id = self.program.id().to_string();
        assert!(std::process::Command::new("kill").args(["-INT", &id]).status().unwrap().success());
        let mut code = None;
        until(
            || {
                code = self.program.try_wait().unwrap();
                code.is_some()
            },
            || "it ends".to_owned(),
        );
        code.unwrap().code().unwrap_or(-1)
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// A stream of news.
pub struct News(BufReader<TcpStream>);

impl News {
    /// The next news.
    pub fn next(&mut self) -> Value {
        let mut line = String::new();
        loop {
            line.clear();
            assert!(self.0.read_line(&mut line).unwrap() > 0, "the stream ended");
            if let Some(data) = line.strip_prefix("data: ") {
                return serde_json::from_str(data).unwrap();
            }
        }
    }

    /// The next news of which this is true.
    pub fn until(&mut self, test: impl Fn(&Value) -> bool) -> Value {
        loop {
            let news = self.next();
            if test(&news) {
                return news;
            }
        }
    }
}

fn until(mut test: impl FnMut() -> bool, what: impl Fn() -> String) {
    let start = Instant::now();
    while !test() {
        assert!(start.elapsed() < PATIENCE, "waited in vain for {}", what());
        std::thread::sleep(Duration::from_millis(10));
    }
}
