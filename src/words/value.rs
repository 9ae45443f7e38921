use crate::source::yaml::Text;
use fluent_bundle::FluentValue;
use std::borrow::Cow;

/// What a message's placeholder is filled with. Only a number chooses between plurals.
#[derive(Debug, Clone)]
pub enum Value<'v> {
    /// A count.
    Count(i64),
    /// Words: a title, a date, a rating.
    Text(Cow<'v, str>),
}

impl<'v> From<Value<'v>> for FluentValue<'v> {
    fn from(value: Value<'v>) -> Self {
        match value {
            Value::Count(count) => FluentValue::from(count),
            Value::Text(text) => FluentValue::String(text),
        }
    }
}

macro_rules! counts {
    ($($number:ty),+) => {
        $(impl From<$number> for Value<'_> {
            fn from(count: $number) -> Self {
                Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
            }
        })+
    };
}

counts!(usize, u64, u32, u8, i64, i32, i16);

impl<'v> From<&'v str> for Value<'v> {
    fn from(text: &'v str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'v> From<&'v String> for Value<'v> {
    fn from(text: &'v String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'v> From<&'v Text> for Value<'v> {
    fn from(text: &'v Text) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'v> From<Cow<'v, str>> for Value<'v> {
    fn from(text: Cow<'v, str>) -> Self {
        Self::Text(text)
    }
}
