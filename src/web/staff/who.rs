//! Who asks, as types. A handler says in its signature who may reach it, and cannot be reached by anybody else:
//! [`Staff`] for pages, [`Form`] for whatever changes something, which also has to carry the token of the session.

use std::marker::PhantomData;

use axum::{
    extract::{FromRequest, FromRequestParts, Request},
    http::{Method, StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
};

use crate::staff::{Member, Role};

use super::{
    super::{WebState, form::Fields, session},
    cookie,
    frame::{self, Trouble},
};

/// Who may: a set of roles as a type.
pub(in crate::web) trait May: Send + Sync + 'static {
    /// The roles in it.
    const ROLES: &'static [Role];
}

macro_rules! may {
    ($($(#[$doc:meta])* $name:ident: $($role:ident)|+;)*) => { $(
        $(#[$doc])*
        pub(in crate::web) struct $name;
        impl May for $name {
            const ROLES: &'static [Role] = &[$(Role::$role),+];
        }
    )* };
}
may! {
    /// Operators alone.
    Operator: Operator;
    /// Approvers alone.
    Approver: Approver;
    /// Those who look after the vetting of helplines.
    Vetting: Operator | Approver;
    /// Leads of a helpline alone.
    Lead: Lead;
    /// Those who talk with young people for a helpline.
    OfHelpline: Lead | Counsellor;
    /// Anybody who is signed in.
    Anybody: Operator | Approver | Lead | Counsellor | Researcher | Keeper;
    /// Those who keep entries of the directory for their services.
    Keeper: Keeper;
    /// Those who were let in to tables in another shape.
    Researcher: Researcher;
}

/// Somebody with one of these roles, who looks at a page.
pub(in crate::web) struct Staff<R> {
    /// Who it is.
    pub member: Member,
    role: PhantomData<R>,
}

/// Somebody with one of these roles, who sends a form of ours.
pub(in crate::web) struct Form<R> {
    /// Who it is.
    pub member: Member,
    /// What the form holds.
    pub fields: Fields,
    role: PhantomData<R>,
}

/// Who it is, if they may; else what they are answered.
async fn find<R: May>(parts: &Parts, state: &WebState) -> Result<Member, Response> {
    let token = cookie::read(&parts.headers);
    let member = match token {
        Some(token) => state.office().member(&token).await.map_err(|error| Trouble::from(error).into_response())?,
        None => None,
    };
    match member {
        Some(member) if R::ROLES.contains(&member.role) => Ok(member),
        Some(member) => Err(frame::short(
            Some(member),
            StatusCode::FORBIDDEN,
            "Not for you",
            "Your account has another role than the one that this page is for.",
        )),
        None if parts.method == Method::GET => Err(Redirect::to("/staff/sign-in").into_response()),
        None => Err(frame::short(
            None,
            StatusCode::UNAUTHORIZED,
            "You are signed out",
            "Nothing was changed. Sign in, and do it again.",
        )),
    }
}

impl<R: May> FromRequestParts<WebState> for Staff<R> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &WebState) -> Result<Self, Response> {
        // Whatever changes something takes a `Form`.
        if parts.method != Method::GET {
            return Err(StatusCode::METHOD_NOT_ALLOWED.into_response());
        }
        Ok(Staff { member: find::<R>(parts, state).await?, role: PhantomData })
    }
}

impl<R: May> FromRequest<WebState> for Form<R> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &WebState) -> Result<Self, Response> {
        let (parts, body) = request.into_parts();
        let member = find::<R>(&parts, state).await?;
        let is_foreign = session::is_from_another_site(&parts.headers);
        let form = axum::Form::from_request(Request::from_parts(parts, body), state).await;
        let fields = Fields::of(form);
        let is_same = blake3::hash(fields.get("form_token").as_bytes()) == blake3::hash(member.form_token.as_bytes());
        if is_foreign || !is_same {
            let words = "The form was not one of this session. Open the page again, and do it there.";
            return Err(frame::short(Some(member), StatusCode::FORBIDDEN, "Nothing was changed", words));
        }
        Ok(Form { member, fields, role: PhantomData })
    }
}
