//! Shows texts to a target: its corpus, then texts made of random bytes.
//!
//! In the ordinary test run there are so many, always the same. `RAGSTONE_FUZZ_SECONDS` lets a target run for so much
//! processor time with texts that nobody has seen, and `RAGSTONE_FUZZ_SEED` brings a run back. Under `cargo bolero` the
//! fuzzer chooses the bytes.

use crate::clock::{self, Stopwatch};
use crate::near::Near;
use crate::{corpus, shrink};
use bolero::ValueGenerator;
use bolero::generator::bolero_generator::driver::{ByteSliceDriver, Options};
use std::any::Any;
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::{Arc, Mutex, Once};
use std::time::{Duration, Instant};

/// What is fuzzed.
pub struct Target {
    /// Its name, and that of its folder in `corpus/`.
    pub name: &'static str,
    /// Words and signs that its texts are made of.
    pub words: &'static [&'static str],
    /// How many texts the ordinary test run makes.
    pub texts: u64,
    /// What must hold of each: panics where it does not.
    pub holds: fn(&str),
}

/// Bytes that a text is made from.
const BYTES: usize = 1024;

/// Longest that a text may take in a long run, by the clock: a machine that has other things to do may leave it waiting.
const PATIENCE: Duration = Duration::from_secs(120);

/// What a target's texts are made of.
pub fn near(target: &Target) -> Near {
    let seeds = corpus::of(target.name).into_iter().map(|(_, text)| text).collect();
    Near { seeds, words: target.words }
}

/// Shows a target its texts.
pub fn run(target: &Target) {
    hush();
    for (name, text) in corpus::of(target.name) {
        if let Err(why) = attempt(target, &text) {
            panic!("{}: corpus/{}/{name}: {why}", target.name, target.name);
        }
    }
    let near = near(target);
    match number("RAGSTONE_FUZZ_SECONDS") {
        Some(seconds) => at_length(target, &near, Duration::from_secs(seconds)),
        None => (0..target.texts).for_each(|at| show(target, &near, at)),
    }
}

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok().map(|words| words.parse().unwrap_or_else(|_| panic!("{variable} is a number")))
}

/// Shows a target new texts for so much processor time, and says how far it is each minute.
fn at_length(target: &Target, near: &Near, enough: Duration) {
    let seed = number("RAGSTONE_FUZZ_SEED").unwrap_or_else(clock::now);
    let watch = Stopwatch::start();
    let dog = Watchdog::of(target.name);
    let (mut texts, mut said, mut slowest) = (0_u64, Duration::ZERO, (Duration::ZERO, 0));
    let say = |texts: u64, spent: Duration, (slowest, at): (Duration, u64)| {
        eprintln!(
            "{}: {texts} texts in {} s, the slowest took {} ms (seed {})",
            target.name,
            spent.as_secs(),
            slowest.as_millis(),
            seed.wrapping_add(at)
        );
    };
    loop {
        let start = Instant::now();
        let text = make(near, seed.wrapping_add(texts));
        dog.begins(&text);
        show_text(target, seed.wrapping_add(texts), &text);
        let took = start.elapsed();
        if took > slowest.0 {
            slowest = (took, texts);
        }
        texts += 1;
        if !texts.is_multiple_of(16) {
            continue;
        }
        let spent = watch.read();
        if spent >= enough {
            return say(texts, spent, slowest);
        }
        if spent >= said + Duration::from_secs(60) {
            said = spent;
            say(texts, spent, slowest);
        }
    }
}

fn show(target: &Target, near: &Near, seed: u64) {
    show_text(target, seed, &make(near, seed));
}

fn show_text(target: &Target, seed: u64, text: &str) {
    if let Err(why) = attempt(target, text) {
        let (text, why) = shrink::shrink(text, why, |text| attempt(target, text).err());
        panic!("{} (seed {seed})\n{why}\nfor the text {text:?}\n", target.name);
    }
}

/// The text of a seed.
fn make(near: &Near, seed: u64) -> String {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let bytes: Vec<u8> = std::iter::repeat_with(|| splitmix(&mut state).to_le_bytes()).flatten().take(BYTES).collect();
    let mut driver = ByteSliceDriver::new(&bytes, &Options::default());
    near.generate(&mut driver).unwrap_or_default()
}

/// Vigna's splitmix64.
fn splitmix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

thread_local! {
    /// What the last panic of this thread said, while texts are tried.
    static SAID: Cell<Option<String>> = const { Cell::new(None) };
    static TRYING: Cell<bool> = const { Cell::new(false) };
}

/// Keeps what is said of a panic that is caught, instead of printing it.
fn hush() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let print = panic::take_hook();
        panic::set_hook(Box::new(move |about| {
            if TRYING.get() {
                SAID.set(Some(about.to_string()));
            } else {
                print(about);
            }
        }));
    });
}

/// What goes wrong with a text.
fn attempt(target: &Target, text: &str) -> Result<(), String> {
    TRYING.set(true);
    let outcome = panic::catch_unwind(AssertUnwindSafe(|| (target.holds)(text)));
    TRYING.set(false);
    outcome.map_err(|panic| SAID.take().unwrap_or_else(|| words_of(&*panic)))
}

fn words_of(panic: &(dyn Any + Send)) -> String {
    let borrowed = panic.downcast_ref::<&str>().map(|words| (*words).to_owned());
    borrowed.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "it panicked".to_owned())
}

/// Ends the program, and says over what, where a text takes too long.
struct Watchdog(Arc<Mutex<(Instant, String)>>);

impl Watchdog {
    fn of(target: &'static str) -> Self {
        let current = Arc::new(Mutex::new((Instant::now(), String::new())));
        let watched = Arc::downgrade(&current);
        std::thread::spawn(move || {
            while let Some(current) = watched.upgrade() {
                bark(target, &current);
                drop(current);
                std::thread::sleep(Duration::from_secs(1));
            }
        });
        Self(current)
    }

    fn begins(&self, text: &str) {
        let mut current = self.0.lock().unwrap();
        current.0 = Instant::now();
        text.clone_into(&mut current.1);
    }
}

fn bark(target: &str, current: &Mutex<(Instant, String)>) {
    let current = current.lock().unwrap();
    if current.0.elapsed() > PATIENCE {
        eprintln!("{target}: more than {} s for the text {:?}", PATIENCE.as_secs(), current.1);
        std::process::abort();
    }
}

#[test]
fn a_fault_is_found_and_its_text_made_small() {
    let target =
        Target { name: "numbers", words: &["1"], texts: 0, holds: |text| assert!(!text.contains("a1"), "one after a") };
    hush();
    let text = "ŷ line\nand a12 another\nlast";
    let why = attempt(&target, text).unwrap_err();
    let (text, why) = shrink::shrink(text, why, |text| attempt(&target, text).err());
    assert_eq!(text, "a1");
    assert!(why.contains("one after a"), "{why}");
}

#[test]
fn a_seed_gives_the_same_text_every_time() {
    let near = Near { seeds: vec!["a: b\n".to_owned()], words: &["x", "y: "] };
    let texts: Vec<String> = (0..64).map(|seed| make(&near, seed)).collect();
    assert_eq!(texts, (0..64).map(|seed| make(&near, seed)).collect::<Vec<_>>());
    let distinct: std::collections::BTreeSet<_> = texts.iter().collect();
    assert!(distinct.len() > 48, "{texts:?}");
}
