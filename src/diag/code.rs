//! The list of all finding codes. `docs/findings.md` explains each code with an example and a fix. A test checks that
//! the list and the explanations match.

/// How serious a finding is. An error is less than a warning in the ordering, so errors are sorted first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The document is not rendered.
    Error,
    /// The document is rendered, but a person should check it.
    Warning,
}

macro_rules! codes {
    ($($variant:ident $name:literal $severity:ident,)+) => {
        /// The code of a finding. Users see its name and type it on the command line.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $(#[doc = concat!("The code `", $name, "`, explained in `docs/findings.md`.")] $variant),+
        }

        impl Code {
            /// Every code, in the order of `docs/findings.md`.
            pub const ALL: &'static [Code] = &[$(Code::$variant),+];

            /// The name in kebab case, such as `unknown-key`.
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$variant => $name),+ }
            }

            /// The default severity of the code.
            pub fn severity(self) -> Severity {
                match self { $(Code::$variant => Severity::$severity),+ }
            }
        }
    };
}

codes! {
    // Reading files
    UnreadableFile "unreadable-file" Error,
    NotUtf8 "not-utf8" Error,
    FileTooLarge "file-too-large" Error,
    NoInput "no-input" Error,
    SeveralProjects "several-projects" Error,
    MisnamedFile "misnamed-file" Error,
    TomlSyntax "toml-syntax" Error,
    UnknownKey "unknown-key" Error,
    MissingKey "missing-key" Error,
    WrongType "wrong-type" Error,
    BadValue "bad-value" Error,
    InvalidId "invalid-id" Error,
    DuplicateId "duplicate-id" Error,
    UnknownId "unknown-id" Error,
    TooMany "too-many" Error,
    // Texts
    EmptyText "empty-text" Error,
    ControlCharacter "control-character" Error,
    BidiCharacter "bidi-character" Error,
    NoGlyph "no-glyph" Error,
    TextTooLong "text-too-long" Error,
    TextTooWide "text-too-wide" Error,
    ItemLeftOut "item-left-out" Error,
    LanguageMissing "language-missing" Error,
    UnknownLanguage "unknown-language" Error,
    // Typed text
    ForeignLetter "foreign-letter" Error,
    CombiningMark "combining-mark" Error,
    LettersMissing "letters-missing" Error,
    WrongLanguage "wrong-language" Error,
    Untranslated "untranslated" Error,
    Placeholder "placeholder" Error,
    Markup "markup" Error,
    MisplacedSpace "misplaced-space" Error,
    DoubledMark "doubled-mark" Error,
    TypographicMark "typographic-mark" Error,
    UnpairedMark "unpaired-mark" Error,
    FinalMark "final-mark" Error,
    ListMark "list-mark" Error,
    RepeatedWord "repeated-word" Error,
    WrongCapital "wrong-capital" Error,
    WrongGender "wrong-gender" Error,
    WordsDisagree "words-disagree" Error,
    NameMisspelt "name-misspelt" Warning,
    TitleInName "title-in-name" Error,
    // The directory, and the entries that a meeting refers to
    UnknownEvent "unknown-event" Error,
    UnknownPerson "unknown-person" Error,
    UnknownBody "unknown-body" Error,
    UnknownPost "unknown-post" Error,
    UnknownTerm "unknown-term" Error,
    UnknownPhrase "unknown-phrase" Error,
    UnknownAct "unknown-act" Error,
    UnknownCase "unknown-case" Error,
    NotAParticipant "not-a-participant" Error,
    DuplicateParticipant "duplicate-participant" Error,
    NoParticipants "no-participants" Error,
    TwoLeaders "two-leaders" Error,
    TwoChairs "two-chairs" Error,
    DuplicateSide "duplicate-side" Error,
    FieldNotOfEvent "field-not-of-event" Error,
    NotOfEvent "not-of-event" Error,
    SpeakerMissing "speaker-missing" Error,
    SignatoryWithoutPost "signatory-without-post" Error,
    // Time
    UnknownZone "unknown-zone" Error,
    NoSuchTime "no-such-time" Error,
    AmbiguousTime "ambiguous-time" Error,
    WrongOffset "wrong-offset" Error,
    EndBeforeStart "end-before-start" Error,
    IssuedBeforeHeld "issued-before-held" Error,
    PublishedTooEarly "published-too-early" Error,
    DateMissing "date-missing" Error,
    HourMissing "hour-missing" Error,
    DeadlinePassed "deadline-passed" Error,
    HeldDoubtful "held-doubtful" Warning,
    // Languages
    FluentSyntax "fluent-syntax" Error,
    MessageMissing "message-missing" Error,
    MessageDuplicate "message-duplicate" Error,
    UnknownVariable "unknown-variable" Error,
    UnknownFunction "unknown-function" Error,
    UnknownOption "unknown-option" Error,
    MisusedFunction "misused-function" Error,
    ArgumentMissing "argument-missing" Error,
    ArgumentUnused "argument-unused" Error,
    ArgumentLost "argument-lost" Error,
    FormMissing "form-missing" Error,
    FormDoubtful "form-doubtful" Warning,
    GenderDoubtful "gender-doubtful" Warning,
    UnknownRule "unknown-rule" Error,
    VariantMissing "variant-missing" Error,
    ResolverError "resolver-error" Error,
    WrongForm "wrong-form" Error,
    AlreadyInflected "already-inflected" Error,
    FactsDiffer "facts-differ" Error,
    UnneededKey "unneeded-key" Warning,
    WrongDay "wrong-day" Error,
    // Locales, and what a review of them finds
    MessageUnused "message-unused" Warning,
    AttributeUnused "attribute-unused" Warning,
    MessageMisplaced "message-misplaced" Warning,
    GluedEnding "glued-ending" Error,
    WrongCase "wrong-case" Error,
    NounAfterNumber "noun-after-number" Error,
    FormsDiffer "forms-differ" Error,
    VariantEmpty "variant-empty" Error,
    VariantRepeated "variant-repeated" Warning,
    VariantUnlike "variant-unlike" Warning,
    TermWrittenOut "term-written-out" Warning,
    AvoidedTerm "avoided-term" Error,
    RenderingsDiffer "renderings-differ" Warning,
    RenderingShared "rendering-shared" Warning,
    MarksDiffer "marks-differ" Error,
    LengthUnusual "length-unusual" Warning,
    SilenceWithoutReason "silence-without-reason" Error,
    SilenceUnused "silence-unused" Warning,
    NotApproved "not-approved" Error,
    TranslationStale "translation-stale" Warning,
    ApprovalOutdated "approval-outdated" Warning,
    OriginalChanged "original-changed" Warning,
    RecordUnused "record-unused" Warning,
    ImportConflict "import-conflict" Error,
    ImportStale "import-stale" Error,
    ImportIncomplete "import-incomplete" Error,
    PlaceableChanged "placeable-changed" Error,
    // The run
    MoreFindings "more-findings" Error,
    TimeLimit "time-limit" Error,
    MemoryLimit "memory-limit" Error,
    // Documents and files
    UnknownKind "unknown-kind" Error,
    NoPlainText "no-plain-text" Error,
    TemplateError "template-error" Error,
    TemplateWarning "template-warning" Warning,
    InvalidPicture "invalid-picture" Error,
    CannotWrite "cannot-write" Error,
    PartlyWritten "partly-written" Error,
    TargetIsFolder "target-is-folder" Error,
    ForeignFile "foreign-file" Error,
    BadManifest "bad-manifest" Error,
    StaleDocument "stale-document" Error,
    MissingFile "missing-file" Error,
    ChangedFile "changed-file" Error,
    ExtraFile "extra-file" Error,
    WrongFile "wrong-file" Error,
    ManifestOutdated "manifest-outdated" Error,
    NoThread "no-thread" Error,
    Internal "internal" Error,
}

/// The name in small letters, such as `error`.
impl std::fmt::Display for Severity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        })
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for Code {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Code::ALL.iter().copied().find(|code| code.as_str() == name).ok_or(())
    }
}
