use super::open_pages::OpenPages;
use super::page::{self, EVENTS, SCRIPT, STYLE};
use super::problems::Problems;
use super::state::State;
use super::version::{Answer, Question};
use super::{address, host, media};
use axum::Router;
use axum::body::Body;
use axum::extract::{self, Request};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::sse::{self, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::convert::Infallible;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{oneshot, watch};
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};

/// How long a browser waits before it asks again for news that has broken off.
const RETRY: Duration = Duration::from_millis(500);

/// What every answer may need.
#[derive(Clone)]
struct Desk {
    port: u16,
    shown: watch::Receiver<State>,
    open_pages: Arc<OpenPages>,
}

/// Answers browsers until the program is interrupted.
pub(super) fn serve(
    socket: TcpListener,
    address: SocketAddr,
    shown: watch::Receiver<State>,
    open_pages: Arc<OpenPages>,
) -> io::Result<()> {
    socket.set_nonblocking(true)?;
    let desk = Desk { port: address.port(), shown, open_pages };
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        let socket = tokio::net::TcpListener::from_std(socket)?;
        tokio::select! {
            served = axum::serve(socket, routes(desk)) => served,
            interrupted = tokio::signal::ctrl_c() => interrupted,
        }
    })
}

fn routes(desk: Desk) -> Router {
    Router::new()
        .route(EVENTS, get(events))
        .route(SCRIPT.0, get(|| async { file(SCRIPT.0, SCRIPT.1.into()) }))
        .route(STYLE.0, get(|| async { file(STYLE.0, STYLE.1.into()) }))
        .fallback(site)
        .layer(middleware::from_fn_with_state(desk.clone(), guard))
        .with_state(desk)
}

/// Lets in only who asks this preview, and only to read.
async fn guard(extract::State(desk): extract::State<Desk>, request: Request, next: Next) -> Response {
    let named = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    let elsewhere = request.uri().authority().is_some_and(|authority| !host::is_ours(authority.as_str(), desk.port));
    let mut answer = if elsewhere || !named.is_some_and(|named| host::is_ours(named, desk.port)) {
        text(StatusCode::MISDIRECTED_REQUEST, "This preview answers only to localhost and 127.0.0.1.\n")
    } else if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut refused = text(StatusCode::METHOD_NOT_ALLOWED, "A preview can only be read.\n");
        refused.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        refused
    } else {
        next.run(request).await
    };
    for (name, value) in HEADERS {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    answer
}

/// With every answer: a draft is not kept, not shown inside other pages, and not taken for what it is not.
const HEADERS: [(HeaderName, &str); 5] = [
    (header::CACHE_CONTROL, "no-store"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::CONTENT_SECURITY_POLICY, "frame-ancestors 'none'"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// A file of the site.
async fn site(extract::State(desk): extract::State<Desk>, uri: Uri) -> Response {
    let Some(path) = address::decoded(uri.path()) else {
        return text(StatusCode::BAD_REQUEST, "This address cannot be read.\n");
    };
    let mut shown = desk.shown.clone();
    // A version may end between question and answer; the one after it has the answer then.
    for _ in 0..3 {
        // Until the project has been read for the first time, everybody waits.
        let Ok(state) = shown.wait_for(|state| !state.news.is_empty()).await.map(|state| state.clone()) else { break };
        let Some(pages) = state.pages else { return no_page(StatusCode::SERVICE_UNAVAILABLE, &state.problems) };
        let (answer, answered) = oneshot::channel();
        let asked = pages.send(Question { path: path.clone(), answer });
        drop(pages);
        if asked.is_ok()
            && let Ok(answer) = answered.await
        {
            return respond(answer, uri.query());
        }
    }
    text(StatusCode::SERVICE_UNAVAILABLE, "The preview is ending.\n")
}

fn respond(answer: Answer, query: Option<&str>) -> Response {
    match answer {
        Answer::File(path, bytes) => file(&path, bytes),
        Answer::Missing(page) => (StatusCode::NOT_FOUND, file("404.html", page)).into_response(),
        Answer::Folder(address) => {
            let query = query.map(|query| format!("?{query}")).unwrap_or_default();
            let escaped: String = address.bytes().map(in_address).collect();
            let location = HeaderValue::try_from(escaped + &query);
            let to = location.map(|location| [(header::LOCATION, location)]).map_err(|_| StatusCode::NOT_FOUND);
            (StatusCode::TEMPORARY_REDIRECT, to).into_response()
        }
        Answer::Broken(diagnostic) => no_page(StatusCode::INTERNAL_SERVER_ERROR, &Problems::from(*diagnostic)),
    }
}

/// A byte of a path as it stands in an address.
fn in_address(byte: u8) -> String {
    match byte {
        b'/' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    }
}

fn file(path: &str, bytes: Vec<u8>) -> Response {
    ([(header::CONTENT_TYPE, media::of(path))], bytes).into_response()
}

fn text(status: StatusCode, words: &'static str) -> Response {
    (status, [(header::CONTENT_TYPE, media::TEXT)], Body::from(words)).into_response()
}

fn no_page(status: StatusCode, problems: &Problems) -> Response {
    (status, file("stand-in.html", page::stand_in(problems))).into_response()
}

/// The news, now and whenever there is any.
async fn events(
    extract::State(desk): extract::State<Desk>,
    uri: Uri,
) -> Sse<impl Stream<Item = Result<sse::Event, Infallible>>> {
    let page = uri.query().and_then(|query| query.strip_prefix("page=")).and_then(address::decoded).unwrap_or_default();
    let open = desk.open_pages.open(address::decoded(&page).unwrap_or_default());
    let news = WatchStream::new(desk.shown).filter(|state| !state.news.is_empty()).map(move |state| {
        // The page counts as open for as long as its browser listens. The mark says whether it is out of date.
        let mark = state.marks.get(open.address()).map_or("", String::as_str);
        Ok(sse::Event::default().event("news").id(mark).retry(RETRY).data(&*state.news))
    });
    Sse::new(news).keep_alive(KeepAlive::default())
}
