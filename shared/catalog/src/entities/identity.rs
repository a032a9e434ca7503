//! Identity: rows of the server's directory. Secrets (passphrase hashes, codes, tokens) are not described here:
//! they never leave the server and have no form, no type and no export.
//!
//! Teams and settings are documents, since people read and change them away from the network.

crate::entities! {
    /// A tenant: a company or person that runs one or more clinics.
    organization "Organização"/"Organization" of directory {
        facet main in Reference {
            /// Name that people in it use.
            name "Nome"/"Name": text, required, max(120), search;
            /// Registered company number, also in the alphanumeric form.
            cnpj "CNPJ"/"CNPJ": cnpj, unique_hint;
            status "Situação"/"Status": choice[
                active "Ativa"/"Active", suspended "Suspensa"/"Suspended", closed "Encerrada"/"Closed",
            ], required, default("active");
            /// Name under which it is registered.
            legal_name "Razão social"/"Legal name": text, max(160);
            organization_type "Tipo de organização"/"Organization type": choice[
                solo_practice "Consultório individual"/"Solo practice", clinic "Clínica"/"Clinic",
                network "Rede de clínicas"/"Network of clinics", school "Instituição de ensino"/"School",
                company "Empresa"/"Company", public_service "Serviço público"/"Public service", other "Outro"/"Other",
            ];
            /// What it does, such as nutrition, aesthetics or teaching.
            industry "Área de atuação"/"Industry": text, max(80);
            /// People who work in it.
            size "Tamanho da equipe"/"Staff size": choice[
                one "1 pessoa"/"1 person", up_to_10 "2 a 10 pessoas"/"2 to 10 people",
                up_to_50 "11 a 50 pessoas"/"11 to 50 people", up_to_200 "51 a 200 pessoas"/"51 to 200 people",
                over_200 "Mais de 200 pessoas"/"More than 200 people",
            ];
            website "Site"/"Website": url;
            /// Short name in addresses, in lower case and without spaces: `clinica-sol`.
            slug "Endereço curto"/"Short address": text, max(63), unique_hint;
            /// Internet address of its own, such as app.clinicasol.com.br.
            custom_domain "Domínio próprio"/"Custom domain": text, max(253), unique_hint;
            /// Shown at sign-in and printed on documents.
            logo "Logotipo"/"Logo": blob;
            /// Colour of its brand, as #RRGGBB.
            primary_color "Cor principal"/"Primary colour": text, max(7);
            /// Language of messages and documents where a person chose none.
            language "Idioma"/"Language": choice[
                pt_br "Português (Brasil)"/"Portuguese (Brazil)", en "Inglês"/"English",
            ], default("pt_br");
            /// IANA zone for reports over several clinics. Each clinic has its own for its days.
            time_zone "Fuso horário"/"Time zone": text, max(60), default("America/Sao_Paulo");
            subscription_tier "Plano contratado"/"Subscription tier": choice[
                free "Gratuito"/"Free", starter "Inicial"/"Starter", professional "Profissional"/"Professional",
                enterprise "Empresarial"/"Enterprise", custom "Sob medida"/"Custom",
            ], default("free");
            subscription_status "Situação da assinatura"/"Subscription status": choice[
                trialing "Em teste"/"Trialing", active "Em dia"/"Active", past_due "Em atraso"/"Past due",
                cancelled "Cancelada"/"Cancelled",
            ], default("active");
            /// The subscription lasts until then unless renewed.
            subscription_ends_at "Assinatura até"/"Subscription ends at": instant;
            /// Where invoices of the subscription are sent.
            billing_email "E-mail de cobrança"/"Billing e-mail": email;
            /// Most active patients that the subscription covers. Empty: no limit.
            patients_max "Máximo de pacientes"/"Most patients": int, range(0, 10000000);
            /// Most people who work in the organisation that the subscription covers. Empty: no limit.
            team_members_max "Máximo de pessoas na equipe"/"Most team members": int, range(0, 1000000);
            ai_enabled "Usa inteligência artificial"/"AI enabled": flag, default("false");
            /// Most AI credits used in one calendar month. Empty: no limit but the credits bought.
            ai_credits_monthly_max "Limite mensal de créditos de IA"/"Monthly limit of AI credits": int,
                range(0, 1000000000);
            /// Parts of the product that are switched on.
            features "Módulos ativos"/"Features": set(choice[
                nutrition "Nutrição"/"Nutrition", scheduling "Agenda"/"Scheduling",
                clinical "Prontuário"/"Clinical records", aesthetics "Estética"/"Aesthetics",
                coordination "Trabalho em equipe"/"Coordination", messaging "Mensagens"/"Messaging",
                engagement "Relacionamento"/"Engagement", community "Comunidade"/"Community",
                simulation "Simulação de consultas"/"Simulation",
                finance "Financeiro"/"Finance", inventory "Estoque"/"Inventory", compliance "Conformidade"/"Compliance",
                insight "Indicadores"/"Insight", integrations "Integrações"/"Integrations",
            ]);
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
            email "E-mail"/"E-mail": email;
            /// Street, number and complement.
            address_line "Endereço"/"Address": text, max(160);
            district "Bairro"/"District": text, max(80);
            /// Two letters, such as PE.
            state "Estado (UF)"/"State": text, max(2);
            /// CEP, eight digits.
            postal_code "CEP"/"Postal code": text, max(9);
            /// Company number of this unit, where it has one of its own.
            cnpj "CNPJ"/"CNPJ": cnpj, unique_hint;
            /// Number in the national register of health establishments, seven digits.
            cnes "Cadastro de estabelecimento (CNES)"/"Health establishment number (CNES)": text, max(7), unique_hint;
            /// Who answers for the unit before the professional council.
            technical_lead "Responsável técnico"/"Technical lead": link -> practitioner;
            /// Printed on this unit's documents. Empty: the organisation's.
            logo "Logotipo"/"Logo": blob;
            status "Situação"/"Status": choice[active "Ativa"/"Active", closed "Encerrada"/"Closed"], default("active");
        }
    }

    /// A person who signs in. One per person, in as many organisations as they work or are cared for.
    account "Conta"/"Account" of directory {
        facet main in Reference {
            name "Nome"/"Name": text, required, max(120), search;
            email "E-mail"/"E-mail": email, unique_hint;
            status "Situação"/"Status": choice[
                active "Ativa"/"Active", suspended "Suspensa"/"Suspended",
            ], required, default("active");
            /// Sees organisations, accounts, devices and sync health of the whole platform; never health data.
            platform_administrator "Administra a plataforma"/"Platform administrator": flag, default("false");
            /// Name that others in the community see.
            display_name "Nome de exibição"/"Display name": text, max(50);
            photo "Foto"/"Photo": blob;
            language "Idioma"/"Language": choice[
                pt_br "Português (Brasil)"/"Portuguese (Brazil)", en "Inglês"/"English",
            ], default("pt_br");
            /// IANA zone where the person lives. Empty: the clinic's.
            time_zone "Fuso horário"/"Time zone": text, max(60);
            /// Who sees this person's profile in the community.
            privacy_level "Quem vê o perfil"/"Who sees the profile": choice[
                public "Todos da comunidade"/"Everyone in the community",
                friends_only "Só as conexões"/"Connections only", private "Ninguém"/"Nobody",
            ], default("private");
            /// Achievements and recipes may be shown to those who see the profile.
            social_sharing "Compartilha na comunidade"/"Shares in the community": flag, default("false");
            /// Written by the server.
            last_sign_in_at "Último acesso"/"Last sign-in": instant;
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
            /// For a guardian: the record of who they are to the patient. The role lasts as long as that record says.
            related_person "Representante legal"/"Legal representative": link -> related_person;
            revoked_at "Revogado em"/"Revoked at": instant;
            /// What the person is called in the clinic, such as intern. Gives no access.
            job_title "Cargo"/"Job title": text, max(80);
            joined_at "Desde"/"Joined at": instant;
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

    /// People of a clinic who work together: a multidisciplinary team, an on-call team.
    team "Equipe"/"Team" of clinic {
        facet main in Reference {
            name "Nome"/"Name": text, required, max(120), search;
            description "Descrição"/"Description": text, max(1000);
            team_type "Tipo de equipe"/"Team type": choice[
                multidisciplinary "Multiprofissional"/"Multidisciplinary", specialized "Especializada"/"Specialized",
                consultation "Parecer e interconsulta"/"Consultation", emergency "Urgência"/"Emergency",
                administrative "Administrativa"/"Administrative",
            ], default("multidisciplinary");
            active "Ativa"/"Active": flag, index, default("true");
        }
    }

    /// A person's place in a team. Gives no access by itself: access comes from the membership's role.
    team_member "Integrante da equipe"/"Team member" of clinic {
        facet main in Reference {
            team "Equipe"/"Team": link -> team, required;
            practitioner "Profissional"/"Practitioner": link -> practitioner;
            /// For a person who is not a professional, such as an assistant.
            account "Conta"/"Account": link -> account;
            role "Função na equipe"/"Role in the team": choice[
                leader "Líder"/"Leader", coordinator "Coordenação"/"Coordinator", member "Integrante"/"Member",
                consultant "Parecerista"/"Consultant", supervisor "Supervisão"/"Supervisor",
                assistant "Assistente"/"Assistant", observer "Acompanha sem atuar"/"Observer",
            ], required, default("member");
            /// What the person does not do in this team, one limit per line.
            scope_limitations "Limites de atuação"/"Scope limitations": set(text), max(40);
            joined_on "Entrou em"/"Joined on": date;
            /// Empty while the person is in the team.
            left_on "Saiu em"/"Left on": date, index;
        }
    }

    /// A key with which another system writes and reads. The key itself is shown once and kept as a hash only.
    api_key "Chave de acesso"/"API key" of directory {
        facet main in Reference {
            name "Nome"/"Name": text, required, max(80);
            /// First characters of the key, so that people can tell keys apart.
            prefix "Início da chave"/"Prefix": text, max(12);
            /// Only this clinic. Empty: all clinics of the organisation.
            clinic "Clínica"/"Clinic": link -> clinic;
            /// Decides what the key may hold, as it does for a person. Nobody's own records: no patient, no student.
            role "Papel"/"Role": choice[
                owner "Proprietário"/"Owner", manager "Gerente"/"Manager", reception "Recepção"/"Reception",
                care "Cuidado"/"Care", finance "Financeiro"/"Finance", stock "Estoque"/"Stock",
                support "Atendimento"/"Support", privacy_officer "Encarregado de dados"/"Privacy officer",
                teacher "Docente"/"Teacher",
            ], required;
            /// What the key may do within its role: `patient:read`, `appointment:write`, or `*:read` for every kind of
            /// record. Nothing else is allowed.
            scopes "Permissões"/"Scopes": set(text), max(100);
            created_by "Criada por"/"Created by": link -> account;
            last_used_at "Último uso"/"Last used": instant;
            expires_at "Vale até"/"Expires at": instant;
            revoked_at "Revogada em"/"Revoked at": instant;
        }
    }

    /// One setting of an organisation or of one of its clinics. The clinic's value goes before the organisation's.
    setting "Configuração"/"Setting" of organization {
        facet main in Reference {
            /// Name of the setting, with dots between its parts: `agenda.reminder_hours`.
            key "Nome"/"Key": text, required, max(120), search, index;
            /// What the setting's own screen reads and writes.
            value "Valor"/"Value": json, required;
            /// Only this clinic. Empty: the whole organisation.
            clinic "Clínica"/"Clinic": link -> clinic;
            description "Descrição"/"Description": text, max(500);
            active "Em uso"/"Active": flag, default("true");
        }
    }
}
