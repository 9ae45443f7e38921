//! The names of elements and attributes that the rules tell apart.

/// An element's kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tag {
    A,
    Area,
    Article,
    Aside,
    Base,
    Body,
    Button,
    Caption,
    Code,
    Footer,
    Form,
    Header,
    /// `h1` to `h6`.
    Heading(u8),
    Html,
    Img,
    Input,
    Link,
    Main,
    Nav,
    Script,
    Search,
    Section,
    Style,
    Summary,
    Svg,
    Table,
    Textarea,
    Th,
    Title,
    /// An element that never has contents, and of which no rule speaks.
    Void,
    Other,
}

impl Tag {
    pub(super) fn of(name: &[u8]) -> Self {
        match Self::lower(name) {
            Self::Other if name.iter().any(u8::is_ascii_uppercase) => Self::lower(&name.to_ascii_lowercase()),
            tag => tag,
        }
    }

    fn lower(name: &[u8]) -> Self {
        match name {
            b"a" => Self::A,
            b"area" => Self::Area,
            b"article" => Self::Article,
            b"aside" => Self::Aside,
            b"base" => Self::Base,
            b"body" => Self::Body,
            b"button" => Self::Button,
            b"caption" => Self::Caption,
            b"code" | b"kbd" | b"pre" | b"samp" => Self::Code,
            b"footer" => Self::Footer,
            b"form" => Self::Form,
            b"header" => Self::Header,
            [b'h', level @ b'1'..=b'6'] => Self::Heading(level - b'0'),
            b"html" => Self::Html,
            b"img" => Self::Img,
            b"input" => Self::Input,
            b"link" => Self::Link,
            b"main" => Self::Main,
            b"nav" => Self::Nav,
            b"script" => Self::Script,
            b"search" => Self::Search,
            b"section" => Self::Section,
            b"style" => Self::Style,
            b"summary" => Self::Summary,
            b"svg" => Self::Svg,
            b"table" => Self::Table,
            b"textarea" => Self::Textarea,
            b"th" => Self::Th,
            b"title" => Self::Title,
            b"br" | b"col" | b"embed" | b"hr" | b"meta" | b"source" | b"track" | b"wbr" => Self::Void,
            _ => Self::Other,
        }
    }

    /// True where the element has no contents and no end tag.
    pub(crate) fn is_void(self) -> bool {
        matches!(self, Self::Void | Self::Area | Self::Base | Self::Img | Self::Input | Self::Link)
    }

    /// True where `<` inside the element is text, not a tag.
    pub(crate) fn is_raw(self) -> bool {
        matches!(self, Self::Script | Self::Style | Self::Textarea | Self::Title)
    }
}

/// An attribute's kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Attr {
    Action,
    Alt,
    AriaHidden,
    AriaLabel,
    /// `content` and `placeholder`: read by people, and no rule asks for them.
    Content,
    /// `on…`: script.
    Handler,
    Hidden,
    Href,
    Id,
    LabelledBy,
    Lang,
    /// `fill`, `mask` and the like, which may be `url(#id)`.
    Paint,
    /// `for`, `aria-describedby` and others that list IDs.
    Refers,
    Rel,
    Role,
    Scope,
    /// `src`, `poster` and an object's `data`.
    Src,
    Srcset,
    Style,
    Title,
    Type,
    Other,
}

impl Attr {
    pub(super) fn of(name: &[u8]) -> Self {
        match Self::lower(name) {
            Self::Other if name.iter().any(u8::is_ascii_uppercase) => Self::lower(&name.to_ascii_lowercase()),
            attr => attr,
        }
    }

    fn lower(name: &[u8]) -> Self {
        match name {
            b"action" | b"formaction" => Self::Action,
            b"alt" => Self::Alt,
            b"aria-hidden" => Self::AriaHidden,
            b"aria-label" => Self::AriaLabel,
            b"content" | b"placeholder" => Self::Content,
            b"hidden" => Self::Hidden,
            b"href" | b"xlink:href" => Self::Href,
            b"id" => Self::Id,
            b"aria-labelledby" => Self::LabelledBy,
            b"lang" => Self::Lang,
            b"fill" | b"stroke" | b"mask" | b"clip-path" | b"filter" | b"marker-end" => Self::Paint,
            b"for" | b"headers" | b"aria-describedby" | b"aria-controls" | b"aria-details" | b"aria-owns" => {
                Self::Refers
            }
            b"rel" => Self::Rel,
            b"role" => Self::Role,
            b"scope" => Self::Scope,
            b"src" | b"poster" | b"data" => Self::Src,
            b"srcset" | b"imagesrcset" => Self::Srcset,
            b"style" => Self::Style,
            b"title" => Self::Title,
            b"type" => Self::Type,
            [b'o', b'n', _, ..] => Self::Handler,
            _ => Self::Other,
        }
    }
}
