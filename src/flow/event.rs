//! What happens in a file, in the order of the program.

use std::sync::Arc;

use super::{Arg, Fact, FunctionId, Name, Trail, ValueId};
use crate::source::Span;

/// Something that meets the outside.
#[derive(Debug, Clone)]
pub struct Event {
    /// What happens.
    pub kind: EventKind,
    /// The expression or statement.
    pub span: Span,
    /// The function that it happens in; none: the module's own body.
    pub function: Option<FunctionId>,
    /// What is known about the values concerned.
    pub facts: Arc<[Fact]>,
    /// The calls that have run before.
    pub trail: Trail,
    /// It stands in code that only tests run.
    pub in_test: bool,
    /// A framework does it, when the module has been run.
    pub is_later: bool,
}

/// What happens.
#[derive(Debug, Clone)]
pub enum EventKind {
    /// Something that the catalogue knows as a client is called.
    Call {
        /// Its full path.
        callee: Name,
        /// What a method was called on.
        receiver: Option<ValueId>,
        /// The arguments.
        args: Arc<[Arg]>,
        /// What the call gives.
        result: ValueId,
    },
    /// Something that the project itself may define is called, or a type is constructed.
    Invoke {
        /// What the call gives: a [`Kind::Call`](super::Kind::Call) with a target.
        result: ValueId,
    },
    /// A field of a value is set.
    SetField {
        /// The value.
        base: ValueId,
        /// The field.
        name: Name,
        /// What it is set to.
        value: ValueId,
    },
    /// An attribute of a module or class from outside the file is set.
    Assign {
        /// Its full path.
        path: Name,
        /// What it is set to.
        value: ValueId,
    },
    /// An HTTP header is sent.
    Header {
        /// Its name in lower case.
        name: Name,
        /// Its value.
        value: ValueId,
        /// Where it is sent to, if that can be seen.
        url: Option<ValueId>,
        /// The value is a part of it, as in basic authentication: the library puts it together.
        basic: bool,
    },
    /// HTTP headers are sent that are put together elsewhere.
    Headers {
        /// The mapping.
        value: ValueId,
        /// Where they are sent to, if that can be seen.
        url: Option<ValueId>,
    },
    /// A request is sent to an address that may hold a credential.
    Request {
        /// The address.
        url: ValueId,
        /// The parameters of its query, where those are what is meant.
        params: Option<ValueId>,
    },
    /// An environment variable is set.
    SetVariable {
        /// Its name.
        name: Name,
        /// The literal that names it.
        name_span: Span,
        /// What it is set to.
        value: ValueId,
        /// Only when it is unset.
        keep: bool,
    },
    /// An environment variable is read.
    ReadVariable {
        /// Its name.
        name: Name,
        /// The literal that names it.
        name_span: Span,
        /// The program stops when it is unset.
        stops: bool,
        /// The read.
        result: ValueId,
    },
    /// The program stops here when the value is absent.
    Unwrap {
        /// The value.
        value: ValueId,
        /// The text that is shown then, where the caller chose one.
        text: Option<ValueId>,
    },
}
