//! Compliance: who did what, and what people must settle.

crate::entities! {
    /// One read or write of health data, or an act of administration. Ids only, never content.
    audit_event "Evento de auditoria"/"Audit event" of clinic, append_only {
        facet main in Compliance {
            at "Quando"/"At": instant, required;
            account "Conta"/"Account": link -> account;
            action "Ação"/"Action": choice[
                read "Leitura"/"Read", create "Criação"/"Create", update "Alteração"/"Update", delete "Exclusão"/"Delete",
                export "Exportação"/"Export", sign_in "Entrada"/"Sign-in", revoke "Revogação"/"Revoke",
            ], required;
            /// Entity that was touched.
            subject_entity "Registro"/"Record kind": text, max(60);
            /// Id of the record that was touched.
            subject_id "Identificador"/"Record id": text, max(60);
        }
    }

    /// A merge that a person should look at. Names the record and field, never the values.
    sync_conflict "Conflito de sincronização"/"Sync conflict" of clinic {
        facet main in Front {
            subject_entity "Registro"/"Record kind": text, required, max(60);
            subject_id "Identificador"/"Record id": text, required, max(60);
            field "Campo"/"Field": text, max(60);
            reason "Motivo"/"Reason": choice[
                concurrent_values "Dois valores para o mesmo campo"/"Two values for the same field",
                duplicate_code "Mesmo código em dois registros"/"Same code in two records",
                double_booking "Horário duplicado"/"Double booking",
            ], required;
            status "Situação"/"Status": choice[open "Aberto"/"Open", settled "Resolvido"/"Settled"], required, default("open");
            settled_at "Resolvido em"/"Settled at": instant;
        }
    }
}
