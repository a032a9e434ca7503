//! Identity: rows of the server's directory. Secrets (passphrase hashes, codes, tokens) are not described here:
//! they never leave the server and have no form, no type and no export.

crate::entities! {
    /// A tenant: a company or person that runs one or more clinics.
    organization "Organização"/"Organization" of directory {
        facet main in Reference {
            /// Name that people in it use.
            name "Nome"/"Name": text, required, max(120), search;
            /// Registered company number, also in the alphanumeric form.
            cnpj "CNPJ"/"CNPJ": cnpj, unique_hint;
            status "Situação"/"Status": choice[active "Ativa"/"Active", suspended "Suspensa"/"Suspended"], required, default("active");
        }
    }

    /// A unit of an organisation, with an address and a time zone of its own.
    clinic "Clínica"/"Clinic" of directory {
        facet main in Reference {
            name "Nome"/"Name": text, required, max(120), search;
            /// IANA zone in which this clinic's days begin and end, such as America/Recife.
            time_zone "Fuso horário"/"Time zone": text, required, max(60), default("America/Sao_Paulo");
            city "Cidade"/"City": text, max(80);
            phone "Telefone"/"Phone": phone;
        }
    }

    /// A person who signs in. One per person, in as many organisations as they work or are cared for.
    account "Conta"/"Account" of directory {
        facet main in Reference {
            name "Nome"/"Name": text, required, max(120), search;
            email "E-mail"/"E-mail": email, unique_hint;
            status "Situação"/"Status": choice[active "Ativa"/"Active", suspended "Suspensa"/"Suspended"], required, default("active");
            /// Sees organisations, accounts, devices and sync health of the whole platform; never health data.
            platform_administrator "Administra a plataforma"/"Platform administrator": flag, default("false");
        }
    }

    /// An account's role in a clinic.
    membership "Vínculo"/"Membership" of directory {
        facet main in Reference {
            account "Conta"/"Account": link -> account, required;
            clinic "Clínica"/"Clinic": link -> clinic, required;
            role "Papel"/"Role": choice[
                owner "Proprietário"/"Owner", manager "Gerente"/"Manager", reception "Recepção"/"Reception",
                care "Cuidado"/"Care", finance "Financeiro"/"Finance", stock "Estoque"/"Stock",
                support "Atendimento"/"Support", privacy_officer "Encarregado de dados"/"Privacy officer",
                teacher "Docente"/"Teacher", student "Estudante"/"Student", patient "Paciente"/"Patient",
            ], required;
            /// The patient that the account is, for the role of patient.
            patient "Paciente"/"Patient": link -> patient;
            revoked_at "Revogado em"/"Revoked at": instant;
        }
    }

    /// An installation of the app, with a signing key of its own.
    device "Dispositivo"/"Device" of directory {
        facet main in Reference {
            account "Conta"/"Account": link -> account, required;
            name "Nome"/"Name": text, required, max(80);
            status "Situação"/"Status": choice[
                pending "Aguardando aprovação"/"Waiting for approval", approved "Aprovado"/"Approved",
                revoked "Revogado"/"Revoked",
            ], required, default("pending");
            /// Ed25519 public key, hexadecimal.
            public_key "Chave pública"/"Public key": text, required, max(64);
            /// What the device itself calls its system, such as Debian 12.
            platform "Sistema"/"Platform": text, max(60);
            last_seen_at "Visto por último"/"Last seen": instant;
        }
    }
}
