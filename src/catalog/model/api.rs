//! Functions and methods outside the SDKs, and what their calls do.

use serde::{Deserialize, Serialize};

use super::Language;

/// A function or method outside the SDKs that the analysis has to understand.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Api {
    /// The language it belongs to.
    pub language: Language,
    /// Full paths (`os.getenv`, `std::env::var`).
    #[serde(default)]
    pub paths: Vec<String>,
    /// Names of methods, whatever the type of the receiver (`strip`, `unwrap_or_default`).
    #[serde(default)]
    pub methods: Vec<String>,
    /// What it does to the values.
    pub does: Effect,
}

/// How a text stands for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Encoding {
    /// Base64, or its alphabet for URLs.
    Base64,
    /// Two hexadecimal digits a byte.
    Hexadecimal,
}

/// What a call does to the values it is given. Indices count positional arguments without the receiver.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Effect {
    /// Reads the environment variable named by argument `name`.
    ReadVariable {
        /// Index of the name.
        name: usize,
        /// Index of the value used when it is unset.
        default: Option<usize>,
        /// Keyword of that value.
        keyword: Option<String>,
        /// The program stops when it is unset and there is no default.
        stops: bool,
        /// Keyword of what all names begin with, given where its receiver was made: `Env(prefix="APP_")`.
        #[serde(default)]
        prefix: Option<String>,
        /// Where its receiver was made, defaults are given by the names of variables: `Env(KEY=(str, ""))`.
        #[serde(default)]
        scheme: bool,
        /// Keyword of a function that makes something of what is read.
        #[serde(default)]
        cast: Option<String>,
    },
    /// Begins a block in which all names of variables that its receiver reads begin with argument 0:
    /// `with env.prefixed("APP_"):`.
    Prefixes,
    /// Sets the variable named by argument `name` to argument `value`; `keep`: only when it is unset.
    SetVariable {
        /// Index of the name.
        name: usize,
        /// Index of the value.
        value: usize,
        /// An existing value is kept.
        keep: bool,
    },
    /// Removes the variable named by argument 0.
    UnsetVariable,
    /// Never returns.
    Leaves,
    /// Never returns, when it is called on a parser of the command line.
    Refuses,
    /// Gives its receiver (or first argument) unchanged as far as presence and text go: `str(x)`, `.clone()`, `Some(x)`.
    Same,
    /// As [`Effect::Same`], but nothing becomes a word: `str(None)`.
    AsText,
    /// Gives what its receiver holds, when it is called without arguments: `lock.read()`.
    Opens,
    /// Gives its receiver (or first argument) in another form, which nobody reads: `base64.b64encode(x)`.
    Encode,
    /// Gives this argument unchanged: `typing.cast(str, x)`.
    Argument(usize),
    /// Gives its receiver, whose absence now says nothing any more: `.ok()`.
    Optional,
    /// Gives its receiver (or first argument) without white space at the ends.
    Strip,
    /// Gives the value inside; stops the program when there is none. `named`: the text of argument 0 is shown then.
    Unwrap {
        /// The caller chooses the text.
        named: bool,
    },
    /// Turns absence into the error of argument 0; the value itself passes through: `.ok_or(..)`, `.context(..)`.
    NameError,
    /// The value, or argument 0 when there is none: `.unwrap_or(x)`.
    OrValue,
    /// The value, or what the closure in argument 0 gives: `.unwrap_or_else(|| x)`.
    OrElse,
    /// The value, or the empty string: `.unwrap_or_default()`.
    OrEmpty,
    /// The value, when the closure in argument 0 holds for it: `.filter(|k| !k.is_empty())`.
    Filter,
    /// What the closure in argument 0 makes of the value when there is one: `.map(|k| ..)`.
    Map,
    /// Argument 0, or what the closure there gives, when the condition holds that it is called on: `.then_some(x)`.
    Then,
    /// Tests for presence: `.is_some()`.
    IsPresent,
    /// Tests for absence: `.is_none()`.
    IsAbsent,
    /// Tests for the empty string: `.is_empty()`.
    IsEmpty,
    /// Tests whether its receiver, or this argument, is like argument 0: what is, is there and not empty:
    /// `key.startswith("…")`.
    Matches(usize),
    /// Gives text that nobody wrote down and that is present: a prompt, a secret store, a random value.
    Fresh,
    /// Is the environment itself, a mapping: `os.environ`.
    Environment,
    /// Puts what a file of settings says into the environment: `load_dotenv()`.
    FillsEnvironment,
    /// Declares a field and what it holds when nobody gives it anything: `dataclasses.field`.
    Declares,
    /// Is a type whose heirs are filled from the environment, a field from the variable of its name: `BaseSettings`.
    Settings,
    /// Is a type whose heirs hold what they declare, and that nothing else fills: `pydantic.BaseModel`.
    Plain,
    /// As [`Effect::Plain`], and it refuses for a field what is not of the type that the field is declared with.
    Typed,
    /// Stands for a type, or for a function that looks at a value, and refuses what is not there; an empty text, too, where the
    /// argument `length` is a number above none: `constr(min_length=1)`, `min_len(1)`.
    Requires {
        /// Keyword of the least length, which is argument 0 as well.
        length: Option<String>,
    },
    /// Is a type whose heirs name values of their own: `enum.Enum`.
    Enumerates,
    /// Gives the function that it decorates, which is run with the fields named here whenever a value is made:
    /// `@field_validator("key")`.
    Validates,
    /// Gives a callable: argument 0 with the other arguments filled in: `functools.partial`.
    Partial,
    /// Calls argument 0 with the other arguments: `app.add_middleware(SessionMiddleware, secret_key=…)`.
    Apply,
    /// Has something called elsewhere, later: `threading.Thread(target=work, args=(key,))`.
    Start {
        /// The name under which that is given.
        target: String,
        /// The place at which it is given.
        position: usize,
        /// The place of `args`, whose elements it is called with; behind it stands `kwargs`. None: it is called with
        /// the arguments that follow.
        args: Option<usize>,
        /// The name of `args`, where that is another one: then there is no `kwargs`.
        #[serde(default)]
        list: Option<String>,
        /// It makes something that the program goes on with: a pool of workers.
        #[serde(default)]
        makes: bool,
    },
    /// Has its receiver called elsewhere, later, with what it is given: `task.delay(key)`.
    StartItself {
        /// The place of `args`, as in [`Effect::Start`].
        #[serde(default)]
        args: Option<usize>,
    },
    /// Has functions that it is given, or decorates, run before anything else: `FastAPI(lifespan=check)`. As the name of a
    /// decorated function: it is run so.
    RunsFirst {
        /// Only where one of its arguments is one of these texts.
        #[serde(default)]
        when: Vec<String>,
        /// Only those under one of these names.
        #[serde(default)]
        under: Vec<String>,
    },
    /// Declares an option of the command line, and gives what it holds when nobody gives it: the variable of `envvar`, else
    /// `default`. `@click.option("--key", envvar="KEY")`, `key: str = typer.Option("", envvar="KEY")`.
    Option {
        /// Index of that default.
        default: Option<usize>,
    },
    /// As [`Effect::Option`], for the parser that it is called on: `parser.add_argument("--key", default=…)`.
    AddOption,
    /// Says what options hold that nobody gives, and other fields of what its receiver gives:
    /// `parser.set_defaults(func=command)`.
    SetOptions,
    /// Gives a value with a field for each option that was added to its receiver: `parser.parse_args()`. `first`: as the
    /// first one of a pair.
    Options {
        /// There is something beside it.
        #[serde(default)]
        first: bool,
    },
    /// Sends an HTTP request: headers, URL and basic authentication are looked at.
    Request {
        /// Index of the URL.
        url: Option<usize>,
        /// What it gives is still to be sent, and headers may be added.
        #[serde(default)]
        built: bool,
        /// Keywords of its headers, where those are not under `headers`.
        #[serde(default)]
        headers: Vec<String>,
        /// Index of the parameters of its query, which have the keyword `params`.
        #[serde(default)]
        params: Option<usize>,
    },
    /// Gives what its receiver (or first argument) is the encoded form of: `base64.b64decode(x)`.
    Decode(Encoding),
    /// Gives its arguments as a list: `asyncio.gather(one(), other())`.
    Each,
    /// Gives a mapping of its arguments, of which the first that has an entry gives it: `ChainMap(os.environ, defaults)`.
    Layered,
    /// Gives the first two arguments as a pair: `HTTPBasicAuth(user, password)`.
    Pair,
    /// Makes a parser of the command line, which holds the options that are added to it, and those of its `parents`; called
    /// on one, it gives a part of that.
    Parser,
    /// Gives the fields of argument 0 as a mapping: `vars(args)`.
    AsMapping,
    /// Gives a value with a field for each keyword: `SimpleNamespace(key=…)`.
    Record,
    /// Gives its receiver (or first argument) with other fields, one for each keyword: `replace(config, key=…)`.
    Replaced,
    /// Gives a type whose fields argument 1 names: `namedtuple("Keys", ["user", "key"])`.
    RecordType,
    /// Gives a value that holds something: `set` puts it there, `get` gives it. `ContextVar("key", default=None)`
    Cell,
    /// It is no call: a mapping of which there is one in the program, whoever reads it or puts something into it.
    Shared,
    /// It is no call: what one function of the program puts there the others have that are given such a value.
    Carried,
    /// Gives the function that it decorates, whose first parameter holds a value of this type, or what is carried by one.
    Passes(String),
    /// It stands for a value of this type: a name of a module, a field of a type, or a call that gives one.
    Instance(String),
    /// Gives one of the elements of its receiver (or first argument): `random.choice(keys)`.
    Element,
    /// Adds parameters to the query of a request: argument 0 holds them, or the name of one, of which argument 1 is the value.
    AddQuery,
    /// Adds one header to a request: argument 0 is its name, argument 1 its value.
    AddHeader,
    /// Adds `Authorization: Bearer <argument 0>`.
    AddBearer,
    /// Adds basic authentication: argument 0 is the user, argument 1 the password.
    AddBasic,
}
