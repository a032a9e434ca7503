//! People: who is cared for, who cares, and what they agreed to.

crate::entities! {
    /// A person in the clinic's care.
    patient "Paciente"/"Patient" of clinic {
        facet identity in Front, shared with patient {
            /// Name as in the documents.
            name "Nome"/"Name": text, required, max(120), search, index;
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
            email "E-mail"/"E-mail": email, search, index;
            city "Cidade"/"City": text, max(80);
            /// As the person describes themselves. Reference ranges use the sex.
            gender "Gênero"/"Gender": choice[
                female "Mulher"/"Woman", male "Homem"/"Man", non_binary "Não binário"/"Non-binary",
                other "Outro"/"Other", undisclosed "Prefere não dizer"/"Prefers not to say",
            ];
            /// Street, number and complement.
            address_line "Endereço"/"Address": text, max(160);
            district "Bairro"/"District": text, max(80);
            /// Two letters, such as PE.
            state "Estado (UF)"/"State": text, max(2);
            /// CEP, eight digits.
            postal_code "CEP"/"Postal code": text, max(9);
            photo "Foto"/"Photo": blob;
            occupation "Ocupação"/"Occupation": text, max(80);
            /// Empty: the person pays directly.
            health_plan "Convênio"/"Health plan": text, max(80);
            health_plan_number "Carteirinha do convênio"/"Health plan number": text, max(40);
            /// No longer in the clinic's care: kept, but left out of lists.
            active "Em acompanhamento"/"Active": flag, index, default("true");
            /// Ends every reminder and campaign.
            deceased_on "Data do falecimento"/"Deceased on": date;
            /// The record of the same person that is kept. This one then stands in no list; its history stays.
            merged_into "Unido a"/"Merged into": link -> patient;
        }
        facet clinical in Care {
            blood_type "Tipo sanguíneo"/"Blood type": choice[
                a_positive "A+"/"A+", a_negative "A−"/"A−", b_positive "B+"/"B+", b_negative "B−"/"B−",
                ab_positive "AB+"/"AB+", ab_negative "AB−"/"AB−", o_positive "O+"/"O+", o_negative "O−"/"O−",
            ], sensitive;
            /// What whoever helps in an emergency must know.
            emergency_notes "Em emergência"/"Emergency notes": prose;
            /// How the skin reacts to sun, on Fitzpatrick's scale. Laser and peeling settings depend on it.
            skin_phototype "Fototipo de pele (Fitzpatrick)"/"Skin phototype (Fitzpatrick)": choice[
                i "I: sempre queima, nunca bronzeia"/"I: always burns, never tans",
                ii "II: queima fácil, bronzeia pouco"/"II: burns easily, tans little",
                iii "III: queima e bronzeia moderadamente"/"III: burns and tans moderately",
                iv "IV: queima pouco, bronzeia fácil"/"IV: burns little, tans easily",
                v "V: raramente queima, bronzeia muito"/"V: rarely burns, tans deeply",
                vi "VI: nunca queima, pele muito pigmentada"/"VI: never burns, deeply pigmented",
            ], sensitive;
            /// How oily or dry the skin of the face is.
            skin_biotype "Biotipo de pele"/"Skin biotype": choice[
                normal "Normal"/"Normal", dry "Seca"/"Dry", oily "Oleosa"/"Oily", combination "Mista"/"Combination",
                sensitive "Sensível"/"Sensitive",
            ];
            /// Past illnesses, operations and treatments, in words. What still matters also has a condition of its own.
            medical_history "Histórico de saúde"/"Medical history": prose;
            /// Illnesses of parents, siblings and grandparents.
            family_history "Histórico familiar"/"Family history": prose;
            /// What the person takes or took, prescribed or not. Supplements recommended here have records of their own.
            medications "Medicamentos em uso"/"Medications": list[
                medication "Medicamento"/"Medication": text, required, max(120);
                /// Strength and how often, such as 500 mg twice a day.
                dosage "Dose e horários"/"Dosage": text, max(120), sensitive;
                reason "Motivo"/"Reason": text, max(160);
                started_on "Desde"/"Started on": date;
                /// Empty while in use.
                stopped_on "Parou em"/"Stopped on": date;
            ], max(100);
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
            profession "Profissão"/"Profession": choice(PROFESSION), required, index;
            /// Council and state, such as CRN-6 or CRM-PE.
            council "Conselho"/"Council": text, max(20);
            council_number "Registro"/"Registration": text, max(20), unique_hint;
            account "Conta"/"Account": link -> account;
            phone "Telefone"/"Phone": phone;
            email "E-mail"/"E-mail": email;
            /// The council that regulates the profession: federal council and its regional ones.
            council_type "Órgão de classe"/"Professional body": choice[
                cfn "CFN/CRN: nutrição"/"CFN/CRN: nutrition", cfm "CFM/CRM: medicina"/"CFM/CRM: medicine",
                cofen "Cofen/Coren: enfermagem"/"Cofen/Coren: nursing", cff "CFF/CRF: farmácia"/"CFF/CRF: pharmacy",
                cfbm "CFBM/CRBM: biomedicina"/"CFBM/CRBM: biomedicine", cfo "CFO/CRO: odontologia"/"CFO/CRO: dentistry",
                coffito "Coffito/Crefito: fisioterapia"/"Coffito/Crefito: physiotherapy",
                cfp "CFP/CRP: psicologia"/"CFP/CRP: psychology",
                confef "Confef/Cref: educação física"/"Confef/Cref: physical education",
                none "Sem conselho"/"No council", other "Outro"/"Other",
            ];
            /// Whether someone checked the registration with the council.
            verification_status "Conferência do registro"/"Registration check": choice[
                pending "A conferir"/"Pending", verified "Conferido"/"Verified", rejected "Recusado"/"Rejected",
                suspended "Suspenso"/"Suspended",
            ], index, default("pending");
            /// Degrees, titles and courses, with their proof.
            qualifications "Formação e títulos"/"Qualifications": list[
                /// Such as nutritionist, specialist in sports nutrition, PhD.
                title "Título"/"Title": text, required, max(120);
                institution "Instituição"/"Institution": text, max(120);
                year "Ano"/"Year": int, range(1940, 2100);
                /// Diploma, certificate or card of the council.
                file "Comprovante"/"Proof": blob;
            ], max(40);
            cns "Cartão SUS (CNS)"/"National health card (CNS)": cns, unique_hint;
            /// Code in the Brazilian classification of occupations, six digits.
            occupation_code "Código da ocupação (CBO)"/"Occupation code (CBO)": text, max(7);
            active "Em atividade"/"Active": flag, index, default("true");
        }
        facet profile in Reference, shared with everyone {
            /// Name as patients see it.
            display_name "Nome de exibição"/"Display name": text, max(120), search;
            /// Registration as patients see it, such as CRN-6 12345.
            display_registration "Registro de exibição"/"Display registration": text, max(40);
            specialties "Especialidades"/"Specialties": set(text), max(20);
            bio "Apresentação"/"Bio": prose;
            photo "Foto"/"Photo": blob;
            /// Year of the first work in the profession; years of experience follow from it.
            practising_since_year "Atua desde (ano)"/"Practising since (year)": int, range(1940, 2100);
            /// Usual fee for one appointment. A service's own price goes before it.
            consultation_fee "Valor da consulta"/"Consultation fee": money;
            languages "Idiomas"/"Languages": set(choice[
                pt "Português"/"Portuguese", en "Inglês"/"English", es "Espanhol"/"Spanish", fr "Francês"/"French",
                it "Italiano"/"Italian", de "Alemão"/"German", ja "Japonês"/"Japanese",
                libras "Língua brasileira de sinais (Libras)"/"Brazilian Sign Language (Libras)", other "Outro"/"Other",
            ]);
            accepting_patients "Aceita novos pacientes"/"Accepting new patients": flag, default("true");
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
                research "Pesquisa"/"Research", telehealth "Atendimento a distância"/"Remote care",
                recording "Gravação de consultas"/"Recording of appointments",
                community "Participação na comunidade"/"Taking part in the community",
            ], required;
            decision "Decisão"/"Decision": choice[
                granted "Concedido"/"Granted", withdrawn "Retirado"/"Withdrawn",
            ], required;
            decided_at "Decidido em"/"Decided at": instant, required;
            /// Version of the text that was shown.
            text_version "Versão do texto"/"Text version": text, max(40);
            /// A grant is in force until this day, inclusive. Empty: until withdrawn.
            expires_on "Vale até"/"Expires on": date, index;
            /// Why it was withdrawn, if the person said so.
            reason "Motivo"/"Reason": text, max(500);
            /// The signed form, where there is one.
            signed_form "Termo assinado"/"Signed form": blob;
            /// Who decided for the patient: parent, guardian, legal representative. Empty: the patient.
            related_person "Representante legal"/"Legal representative": link -> related_person;
            method "Como foi dado"/"How it was given": choice[
                app "No aplicativo"/"In the app", paper "Termo em papel"/"Paper form", spoken "De viva voz"/"Spoken",
                message "Por mensagem"/"By message",
            ];
        }
    }

    /// A file of a patient: report, prescription brought along, signed form.
    document "Documento"/"Document" of clinic {
        facet main in Care {
            patient "Paciente"/"Patient": link -> patient, required;
            title "Título"/"Title": text, required, max(160), search;
            category "Tipo"/"Category": choice[
                report "Laudo"/"Report", prescription "Receita"/"Prescription", consent_form "Termo"/"Consent form",
                photo "Foto"/"Photo", other "Outro"/"Other", exam "Exame"/"Exam", certificate "Atestado"/"Certificate",
                referral_letter "Carta de encaminhamento"/"Referral letter",
                identification "Documento pessoal"/"Identification",
                vaccination_record "Carteira de vacinação"/"Vaccination record",
            ], required, default("other");
            file "Arquivo"/"File": blob, required;
            /// Date that the document itself bears.
            issued_on "Data do documento"/"Issued on": date;
            description "Descrição"/"Description": text, max(1000);
            /// The earlier version. A document that no other replaces is the current one.
            replaces "Substitui"/"Replaces": link -> document;
        }
    }

    /// Someone close to a patient: whom to call in an emergency, a parent, a guardian, a caregiver.
    related_person "Pessoa próxima"/"Related person" of clinic {
        facet main in Front, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            name "Nome"/"Name": text, required, max(120), search;
            /// What the person is to the patient.
            relationship "Relação com o paciente"/"Relationship": choice[
                mother "Mãe"/"Mother", father "Pai"/"Father", spouse "Cônjuge ou companheiro(a)"/"Spouse or partner",
                child "Filha ou filho"/"Child", sibling "Irmã ou irmão"/"Sibling",
                grandparent "Avó ou avô"/"Grandparent", guardian "Responsável legal"/"Legal guardian",
                caregiver "Cuidadora ou cuidador"/"Caregiver",
                friend "Amiga ou amigo"/"Friend", other "Outra"/"Other",
            ];
            phone "Telefone"/"Phone": phone, search;
            email "E-mail"/"E-mail": email;
            cpf "CPF"/"CPF": cpf;
            date_of_birth "Nascimento"/"Date of birth": date;
            /// To be called when something happens to the patient.
            emergency_contact "Contato de emergência"/"Emergency contact": flag, default("false");
            /// May decide for the patient and, once the proof was checked, see what the patient sees.
            legal_representative "Representa legalmente"/"Legal representative": flag, sensitive, default("false");
            /// Birth certificate, guardianship order or power of attorney.
            proof "Comprovante"/"Proof": blob;
            /// When someone of the clinic checked the proof. Empty: no access.
            proof_checked_at "Comprovante conferido em"/"Proof checked at": instant;
            /// Last day of the representation, such as the day before the patient comes of age.
            represents_until "Representa até"/"Represents until": date;
            /// The account with which this person signs in, if any.
            account "Conta"/"Account": link -> account;
            note "Observação"/"Note": text, max(500);
        }
    }

    /// Someone who writes or calls and is not (yet) a patient, or a person outside with whom the clinic works.
    contact "Contato"/"Contact" of clinic {
        facet main in Front {
            /// May be unknown while only a number or a user name is.
            name "Nome"/"Name": text, max(120), search;
            contact_type "Tipo de contato"/"Contact type": choice[
                lead "Pessoa interessada"/"Lead", professional "Profissional de fora"/"Outside professional",
                supplier "Fornecedor"/"Supplier", partner "Parceiro"/"Partner", other "Outro"/"Other",
            ], required, index, default("lead");
            phone "Telefone"/"Phone": phone, search, index;
            email "E-mail"/"E-mail": email, search, index;
            /// Company, laboratory or clinic for which the person works.
            company "Empresa"/"Company": text, max(120), search;
            /// Council and registration of an outside professional, such as CRM-PE 12345.
            registration "Registro profissional"/"Professional registration": text, max(40);
            city "Cidade"/"City": text, max(80);
            /// Names by which the person is known in messaging channels.
            handles "Perfis em canais"/"Handles": list[
                channel "Canal"/"Channel": choice[
                    whatsapp "WhatsApp"/"WhatsApp", instagram "Instagram"/"Instagram", facebook "Facebook"/"Facebook",
                    twitter "X (Twitter)"/"X (Twitter)", telegram "Telegram"/"Telegram",
                    web_widget "Conversa no site"/"Website chat", other "Outro"/"Other",
                ], required;
                /// User name or number in that channel.
                handle "Nome ou número"/"Handle": text, required, max(120);
            ], max(20);
            /// The patient that this contact became.
            patient "Paciente"/"Patient": link -> patient;
            /// Asked to receive no more messages.
            do_not_contact "Não quer ser contatado"/"Do not contact": flag, default("false");
            notes "Observações"/"Notes": prose;
        }
    }

    /// How, when and about what a patient wants to be contacted. Without one, only what care needs is sent.
    contact_preference "Preferência de contato"/"Contact preference" of clinic {
        facet main in Front, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            /// Channels that may be used; the others may not.
            channels "Canais permitidos"/"Channels": set(choice(CONTACT_CHANNEL));
            /// The first one to try.
            preferred_channel "Canal preferido"/"Preferred channel": choice(CONTACT_CHANNEL);
            language "Idioma"/"Language": choice[
                pt_br "Português (Brasil)"/"Portuguese (Brazil)", en "Inglês"/"English", es "Espanhol"/"Spanish",
            ], default("pt_br");
            /// When messages may arrive, in the clinic's time zone. Empty: in working hours.
            contact_times "Horários para contato"/"Contact times": list[
                days "Dias"/"Days": choice[
                    weekdays "Segunda a sexta"/"Monday to Friday", saturday "Sábado"/"Saturday",
                    sunday "Domingo e feriado"/"Sunday and holidays", weekend "Fim de semana"/"Weekend",
                ], required;
                starts_at "Das"/"From": time_of_day, required;
                ends_at "Até"/"To": time_of_day, required;
            ], max(20);
            /// What the person wants to hear about. Appointments and results always arrive unless contact is refused.
            topics "Assuntos"/"Topics": set(choice[
                diary "Lembretes do diário"/"Diary reminders", education "Conteúdo educativo"/"Education",
                offers "Ofertas e novidades"/"Offers and news", surveys "Pesquisas de satisfação"/"Surveys",
                challenges "Desafios"/"Challenges", invites "Indicações"/"Invites", family "Família"/"Family",
            ]);
            do_not_contact "Não quer ser contatado"/"Do not contact": flag, sensitive, default("false");
            do_not_contact_reason "Motivo"/"Reason": text, max(300);
            /// Last day of the refusal. Empty: until the person changes it.
            do_not_contact_until "Não contatar até"/"Do not contact until": date;
        }
    }
}
