//! Conditions, `if` and `match`: what each branch knows.

use syn::{Arm, BinOp, Expr, ExprBinary, ExprIf, ExprLit, ExprMatch, ExprUnary, Lit, Pat, Token, UnOp};

use super::lowerer::Lowerer;
use crate::flow::{Fact, JoinKind, States, ValueId, all_of, either_of};
use crate::source::Span;

/// More facts than this about what the arms of a `match` leave over are not kept.
const MOST_FACTS: usize = 16;

/// The operands of a chain of `&&`.
pub(super) fn operands(expr: &Expr) -> Vec<&Expr> {
    let mut found = Vec::new();
    let mut rest = expr;
    while let Expr::Binary(ExprBinary { left, op: BinOp::And(_), right, .. }) = rest {
        found.push(&**right);
        rest = left;
    }
    found.push(rest);
    found.reverse();
    found
}

impl Lowerer<'_> {
    /// From here on these facts hold.
    pub(super) fn assume_all(&mut self, facts: &[Fact]) {
        for (value, states) in facts {
            self.b.assume_states(*value, *states);
        }
    }

    /// What the operand of a condition looks at: itself, or what its `let` takes apart.
    pub(super) fn subject(&mut self, operand: &Expr) -> ValueId {
        match operand {
            Expr::Let(it) => self.expr(&it.expr),
            Expr::Unary(ExprUnary { op: UnOp::Not(_), expr, .. }) if matches!(**expr, Expr::Path(_)) => {
                let (value, span) = (self.subject(expr), self.span(operand));
                self.b.negate(value, span)
            }
            Expr::Path(it) => {
                let (value, span) = (self.expr(operand), self.span(operand));
                match it.path.get_ident() {
                    // Nobody can follow it, but asked twice it says the same.
                    Some(name) if value == self.opaque() => self.b.ask_again(&name.to_string(), span),
                    _ => self.b.ask_itself(value, span),
                }
            }
            _ => self.expr(operand),
        }
    }

    /// Says that a chain of conditions holds, and binds its names; gives it as one condition.
    pub(super) fn hold(&mut self, operands: &[&Expr], first: ValueId) -> ValueId {
        let mut whole = None;
        for (index, operand) in operands.iter().enumerate() {
            let subject = if index == 0 { first } else { self.subject(operand) };
            let span = self.span(operand);
            let condition = match operand {
                Expr::Let(it) => {
                    let fit = self.fit(&it.pat, subject);
                    self.b.test(fit.yes, fit.no, span)
                }
                _ => subject,
            };
            self.b.assume(condition, true);
            if let Expr::Let(it) = operand {
                self.bind_pattern(&it.pat, subject);
            }
            whole = Some(match whole {
                Some(whole) => self.b.both(whole, condition, span),
                None => condition,
            });
        }
        whole.unwrap_or(self.opaque())
    }

    /// `if`, with `let` chains.
    pub(super) fn if_(&mut self, it: &ExprIf, span: Span) -> ValueId {
        let operands = operands(&it.cond);
        let first = operands.first().map_or(self.opaque(), |operand| self.subject(operand));
        let fork = self.b.fork();
        self.b.open_block();
        let condition = self.hold(&operands, first);
        let value = self.block(&it.then_branch);
        self.b.close_block();
        let taken = self.b.close(fork);
        self.b.assume(condition, false);
        let Some((_, otherwise)) = &it.else_branch else {
            let skipped = self.b.close(fork);
            self.b.join(vec![taken, skipped], span);
            return self.opaque();
        };
        let other = self.expr(otherwise);
        let skipped = self.b.close(fork);
        self.choose(vec![(value, taken), (other, skipped)], span)
    }

    /// Branches meet. Where none gives anything, neither does the whole.
    fn choose(&mut self, branches: Vec<(ValueId, crate::flow::Branch)>, span: Span) -> ValueId {
        if branches.iter().all(|(value, _)| *value == self.opaque()) {
            self.b.join(branches.into_iter().map(|(_, branch)| branch).collect(), span);
            return self.opaque();
        }
        self.b.choose(branches, JoinKind::Branch, span)
    }

    /// `match`: each arm knows that those before it did not fit.
    pub(super) fn match_(&mut self, it: &ExprMatch, span: Span) -> ValueId {
        let subject = self.expr(&it.expr);
        let fork = self.b.fork();
        let mut left: Vec<Fact> = Vec::new();
        let mut branches = Vec::with_capacity(it.arms.len());
        for arm in &it.arms {
            self.assume_all(&left);
            let (value, no) = self.arm(arm, subject);
            branches.push((value, self.b.close(fork)));
            if left.len() < MOST_FACTS {
                left = all_of(left.into_iter().chain(no));
            }
        }
        self.choose(branches, span)
    }

    /// One arm: what it gives, and what holds when it was not taken.
    fn arm(&mut self, arm: &Arm, subject: ValueId) -> (ValueId, Vec<Fact>) {
        let (pat, guard) = match &arm.pat {
            Pat::Guard(it) => (&*it.pat, Some(&*it.guard)),
            pat => (pat, None),
        };
        self.b.open_block();
        let fit = self.fit(pat, subject);
        self.assume_all(&fit.yes);
        self.bind_pattern(pat, subject);
        let mut no = fit.no;
        if let Some(guard) = guard {
            let operands = operands(guard);
            let first = operands.first().map_or(self.opaque(), |operand| self.subject(operand));
            let condition = self.hold(&operands, first);
            let refused = self.b.with_blank(self.b.facts_of(condition, false));
            let refused = all_of(fit.yes.into_iter().chain(refused));
            no = either_of(&no, &refused);
        }
        let value = self.expr(&arm.body);
        self.b.close_block();
        (value, no)
    }

    /// `left && right`: the right side is looked at when the left one holds.
    pub(super) fn both(&mut self, left: &Expr, right: &Expr, span: Span) -> ValueId {
        let (left, right) = self.sides(left, right, true, span);
        self.b.both(left, right, span)
    }

    /// `left || right`.
    pub(super) fn either(&mut self, left: &Expr, right: &Expr, span: Span) -> ValueId {
        let (left, right) = self.sides(left, right, false, span);
        self.b.either(left, right, span)
    }

    fn sides(&mut self, left: &Expr, right: &Expr, when: bool, span: Span) -> (ValueId, ValueId) {
        let left = self.expr(left);
        let fork = self.b.fork();
        self.b.assume(left, when);
        let value = self.expr(right);
        let looked = self.b.close(fork);
        // `condition || exit(1)`: what follows knows the condition.
        self.b.assume(left, !when);
        let skipped = self.b.close(fork);
        self.b.join(vec![looked, skipped], span);
        (left, value)
    }

    /// `==`, `<` and their like: with text, with nothing, or of a length.
    pub(super) fn comparison(&mut self, left: &Expr, op: &BinOp, right: &Expr, span: Span) -> ValueId {
        if let Some((of, facts_hold)) = length_test(left, op, right) {
            let value = self.expr(of);
            return match facts_hold {
                LengthTest::Empty => self.b.test_states(value, States::EMPTY, span),
                LengthTest::Filled => self.b.test_states(value, !States::EMPTY, span),
                LengthTest::FilledWhenTrue => self.b.test(vec![(value, !States::EMPTY)], Vec::new(), span),
                LengthTest::FilledWhenFalse => self.b.test(Vec::new(), vec![(value, !States::EMPTY)], span),
            };
        }
        let variant = variant_of(right);
        let (left, right) = (self.expr(left), self.expr(right));
        let equal = match variant.and_then(|variant| self.b.comparison(left, &variant, span)) {
            Some(is_it) => self.b.test(vec![(is_it, States::TRUTHY)], vec![(is_it, !States::TRUTHY)], span),
            None => self.b.test_equal(left, right, span),
        };
        match op {
            BinOp::Eq(_) => equal,
            BinOp::Ne(_) => self.b.negate(equal, span),
            _ => self.opaque(),
        }
    }
}

/// The variant of a type that an expression names: `Provider::Ollama`.
fn variant_of(expr: &Expr) -> Option<String> {
    let Expr::Path(it) = expr else { return None };
    let mut last = it.path.segments.iter().rev().map(|segment| segment.ident.to_string());
    let (variant, of) = (last.next()?, last.next()?);
    let is_upper = |name: &str| name.starts_with(|first: char| first.is_ascii_uppercase());
    let is_constant = variant.len() > 1 && !variant.contains(|letter: char| letter.is_ascii_lowercase());
    (is_upper(&variant) && is_upper(&of) && !is_constant).then_some(variant)
}

/// The operator that a method stands for: `left.gt(&right)`.
pub(super) fn operator_of(method: &str) -> Option<BinOp> {
    Some(match method {
        "eq" => BinOp::Eq(<Token![==]>::default()),
        "ne" => BinOp::Ne(<Token![!=]>::default()),
        "lt" => BinOp::Lt(<Token![<]>::default()),
        "le" => BinOp::Le(<Token![<=]>::default()),
        "gt" => BinOp::Gt(<Token![>]>::default()),
        "ge" => BinOp::Ge(<Token![>=]>::default()),
        _ => return None,
    })
}

/// `key.len() > 0` and its like.
fn length_test<'e>(left: &'e Expr, op: &BinOp, right: &Expr) -> Option<(&'e Expr, LengthTest)> {
    let Expr::MethodCall(call) = left else { return None };
    let Expr::Lit(ExprLit { lit: Lit::Int(than), .. }) = right else { return None };
    if call.method != "len" || !call.args.is_empty() {
        return None;
    }
    let than: u64 = than.base10_parse().ok()?;
    let test = match (op, than) {
        (BinOp::Eq(_) | BinOp::Le(_), 0) | (BinOp::Lt(_), 1) => LengthTest::Empty,
        (BinOp::Ne(_) | BinOp::Gt(_), 0) | (BinOp::Ge(_), 1) => LengthTest::Filled,
        (BinOp::Eq(_) | BinOp::Gt(_) | BinOp::Ge(_), 1..) => LengthTest::FilledWhenTrue,
        (BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Le(_), 1..) => LengthTest::FilledWhenFalse,
        _ => return None,
    };
    Some((&call.receiver, test))
}

/// What a comparison of a length says.
#[derive(Debug, Clone, Copy)]
enum LengthTest {
    Empty,
    Filled,
    FilledWhenTrue,
    FilledWhenFalse,
}
