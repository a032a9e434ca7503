//! Typed keys: `patient::date_of_birth` is a `Key<kind::date>`, so a wrong field or type does not compile.

use std::marker::PhantomData;

/// One marker per kind of field, named as in the catalogue. What Rust type a marker reads as is decided where
/// values are read (`umbu-sync`), so that this crate needs no date or number library.
#[allow(non_camel_case_types)]
pub mod kind {
    macro_rules! markers {
        ($($name:ident)*) => { $(#[derive(Debug, Clone, Copy)] pub struct $name;)* };
    }
    markers! {
        text prose choice flag int decimal money date instant time_of_day minutes link set list json blob
        cpf cnpj cns email phone url gtin
    }
}

/// The address of one field, with its kind in the type.
#[derive(Debug)]
pub struct Key<K> {
    pub entity: &'static str,
    pub facet: &'static str,
    pub field: &'static str,
    kind: PhantomData<fn() -> K>,
}

impl<K> Key<K> {
    pub const fn new(entity: &'static str, facet: &'static str, field: &'static str) -> Self {
        Self { entity, facet, field, kind: PhantomData }
    }
}

impl<K> Clone for Key<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Key<K> {}
