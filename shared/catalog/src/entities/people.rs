//! People: who is cared for, who cares, and what they agreed to.

crate::entities! {
    /// A person in the clinic's care.
    patient "Paciente"/"Patient" of clinic {
        facet identity in Front, shared with patient {
            /// Name as in the documents.
            name "Nome"/"Name": text, required, max(120), search;
            /// Name by which the person wants to be called (Decree 8.727/2016). Shown instead of the name.
            social_name "Nome social"/"Social name": text, max(120), search;
            date_of_birth "Nascimento"/"Date of birth": date;
            /// Sex for clinical reference ranges.
            sex "Sexo"/"Sex": choice[
                female "Feminino"/"Female", male "Masculino"/"Male", intersex "Intersexo"/"Intersex",
                unknown "Não informado"/"Not stated",
            ];
            cpf "CPF"/"CPF": cpf, unique_hint, search;
            cns "Cartão SUS (CNS)"/"National health card (CNS)": cns, unique_hint;
            phone "Telefone"/"Phone": phone, search;
            email "E-mail"/"E-mail": email, search;
            city "Cidade"/"City": text, max(80);
        }
        facet clinical in Care {
            blood_type "Tipo sanguíneo"/"Blood type": choice[
                a_positive "A+"/"A+", a_negative "A−"/"A−", b_positive "B+"/"B+", b_negative "B−"/"B−",
                ab_positive "AB+"/"AB+", ab_negative "AB−"/"AB−", o_positive "O+"/"O+", o_negative "O−"/"O−",
            ], sensitive;
            /// What whoever helps in an emergency must know.
            emergency_notes "Em emergência"/"Emergency notes": prose;
        }
        facet outreach in Engagement {
            /// How the person came to the clinic.
            source "Como chegou"/"Source": text, max(80);
            interests "Interesses"/"Interests": set(text), max(40);
            marketing_notes "Observações de relacionamento"/"Outreach notes": prose;
        }
    }

    /// A professional who works in the clinic.
    practitioner "Profissional"/"Practitioner" of clinic {
        facet main in Front {
            name "Nome"/"Name": text, required, max(120), search;
            profession "Profissão"/"Profession": choice[
                nutritionist "Nutricionista"/"Nutritionist", doctor "Médica ou médico"/"Doctor",
                nurse "Enfermeira ou enfermeiro"/"Nurse", aesthetician "Esteticista"/"Aesthetician",
                pharmacist "Farmacêutica ou farmacêutico"/"Pharmacist", other "Outra"/"Other",
            ], required;
            /// Council and state, such as CRN-6 or CRM-PE.
            council "Conselho"/"Council": text, max(20);
            council_number "Registro"/"Registration": text, max(20), unique_hint;
            account "Conta"/"Account": link -> account;
            phone "Telefone"/"Phone": phone;
            email "E-mail"/"E-mail": email;
        }
    }

    /// What a patient agreed to or withdrew, with the words shown. The latest entry of a purpose is in force.
    consent "Consentimento"/"Consent" of clinic, append_only {
        facet main in Front, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            purpose "Finalidade"/"Purpose": choice[
                care "Cuidado em saúde"/"Health care", photos "Fotos clínicas"/"Clinical photos",
                marketing "Comunicação e ofertas"/"Communication and offers",
                model_training "Melhoria dos modelos"/"Improving the models",
                data_sharing "Compartilhamento com terceiros"/"Sharing with third parties",
            ], required;
            decision "Decisão"/"Decision": choice[granted "Concedido"/"Granted", withdrawn "Retirado"/"Withdrawn"], required;
            decided_at "Decidido em"/"Decided at": instant, required;
            /// Version of the text that was shown.
            text_version "Versão do texto"/"Text version": text, max(40);
        }
    }

    /// A file of a patient: report, prescription brought along, signed form.
    document "Documento"/"Document" of clinic {
        facet main in Care {
            patient "Paciente"/"Patient": link -> patient, required;
            title "Título"/"Title": text, required, max(160), search;
            category "Tipo"/"Category": choice[
                report "Laudo"/"Report", prescription "Receita"/"Prescription", consent_form "Termo"/"Consent form",
                photo "Foto"/"Photo", other "Outro"/"Other",
            ], required, default("other");
            file "Arquivo"/"File": blob, required;
            /// Date that the document itself bears.
            issued_on "Data do documento"/"Issued on": date;
        }
    }
}
