//! Engagement: what people learn, whom they do it with, and what brings them back.
//!
//! Community records are organisation-wide and opted in: they name an account and what that person chose to share,
//! never a patient's health data. What is private stays in the diary and reaches the community as a record of its own.

crate::entities! {
    /// Something to read, watch or answer that teaches about food and health.
    education_content "Conteúdo educativo"/"Educational content" of organization {
        facet main in Reference, shared with everyone {
            title "Título"/"Title": text, required, max(160), search;
            /// Two or three sentences for lists.
            summary "Resumo"/"Summary": text, max(400);
            format "Formato"/"Format": choice[
                article "Artigo"/"Article", video "Vídeo"/"Video", infographic "Infográfico"/"Infographic",
                quiz "Questionário"/"Quiz", recipe "Receita"/"Recipe", guide "Guia"/"Guide",
                podcast "Podcast"/"Podcast",
            ], required, default("article"), index;
            body "Texto"/"Body": prose;
            /// Where it lies on the web, if it is not kept here.
            url "Endereço"/"Address": url, max(500);
            file "Arquivo"/"File": blob;
            recipe "Receita"/"Recipe": link -> recipe;
            /// Topics that goals and searches match, such as fibras or leitura de rótulos.
            topics "Assuntos"/"Topics": set(text), max(30);
            difficulty "Nível"/"Level": choice(DIFFICULTY), required, default("beginner");
            language "Idioma"/"Language": choice(LANGUAGE), default("pt_br");
            /// How long it takes to read or watch.
            duration "Tempo"/"Time needed": minutes, range(1, 600);
            origin "Origem"/"Origin": choice[
                team "Equipe"/"Team", ai_assisted "Com ajuda de inteligência artificial"/"With the help of AI",
                external "De terceiros"/"Third party",
            ], required, default("team");
            /// Author and publication where the content rests on a source.
            citation "Fonte"/"Source": text, max(400);
            reviewed_by "Revisado por"/"Reviewed by": link -> practitioner;
            reviewed_at "Revisado em"/"Reviewed at": instant;
            status "Situação"/"Status": choice(PUBLICATION_STATUS), required, default("draft"), index;
            questions "Perguntas"/"Questions": list[
                question "Pergunta"/"Question": text, required, max(400);
                /// One option per line.
                options "Opções"/"Options": text, required, max(1000);
                /// Line of the right option, counted from 1.
                correct_option "Opção certa"/"Right option": int, required, range(1, 10);
                /// Shown after the answer.
                explanation "Explicação"/"Explanation": text, max(600);
            ], max(50);
            passing_score_percent "Nota mínima (%)"/"Passing score (%)": int, range(0, 100);
        }
    }

    /// A content that a patient was asked to read, watch or answer.
    education_assignment "Conteúdo indicado"/"Assigned content" of clinic {
        facet main in Published, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            education_content "Conteúdo"/"Content": link -> education_content, required;
            assigned_at "Indicado em"/"Assigned at": instant, required, index;
            assigned_by "Indicado por"/"Assigned by": link -> practitioner;
            due_on "Prazo"/"Due on": date, index;
            /// Why this content, in words for the patient.
            message "Recado"/"Note to the patient": text, max(600);
            origin "Origem"/"Origin": choice[
                practitioner "Escolha do profissional"/"Professional's choice",
                suggestion "Sugestão aprovada"/"Approved suggestion",
            ], required, default("practitioner");
            /// The suggestion that the professional approved, if it came from one.
            proposal "Sugestão"/"Proposal": link -> proposal;
        }
    }

    /// One step of a patient with a content: opened, finished, a quiz or question answered. Progress is read from them.
    education_activity "Atividade educativa"/"Learning activity" of clinic, append_only {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            education_content "Conteúdo"/"Content": link -> education_content, required;
            /// Empty when the patient chose the content alone.
            education_assignment "Indicação"/"Assignment": link -> education_assignment;
            event "O que houve"/"Event": choice[
                opened "Abriu"/"Opened", completed "Concluiu"/"Completed",
                quiz_answered "Respondeu ao questionário"/"Answered the quiz",
                question_reviewed "Revisou uma pergunta"/"Reviewed a question",
            ], required;
            occurred_at "Quando"/"When": instant, required, index;
            /// Share of right answers in this attempt at the quiz.
            score_percent "Acertos (%)"/"Right answers (%)": int, range(0, 100);
            /// The question's part in the content, where one question was reviewed.
            question "Pergunta"/"Question": text, max(40);
            /// How easily the answer came; decides when the question returns.
            recall "Lembrança"/"Recall": choice[
                again "Não lembrei"/"Again", hard "Com esforço"/"Hard", good "Bem"/"Good", easy "Fácil"/"Easy",
            ];
        }
    }

    /// One person's side of a connection with another patient. It holds while both sides have accepted; each side is
    /// a record of its own, so that a block is known only to who blocked.
    connection "Conexão"/"Connection" of clinic {
        facet main in Inbox, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            connected_patient "Conectado com"/"Connected with": link -> patient, required;
            /// Name by which the other person chose to be shown.
            display_name "Nome exibido"/"Display name": text, max(50);
            relationship "Relação"/"Relationship": choice[
                friend "Amizade"/"Friend", accountability_partner "Parceria de metas"/"Accountability partner",
                family "Família"/"Family",
            ], required, default("friend");
            status "Situação"/"Status": choice[
                pending "Aguardando"/"Pending", accepted "Aceita"/"Accepted", blocked "Bloqueada"/"Blocked",
                declined "Recusada"/"Declined", ended "Encerrada"/"Ended",
            ], required, default("pending"), index;
            requested_by_me "Pedido por mim"/"Requested by me": flag, default("true");
            /// What this person lets the other see. Nothing unless chosen.
            shares "Compartilha"/"Shares": set(choice[
                achievements "Conquistas"/"Achievements", challenges "Desafios"/"Challenges", meals "Refeições"/"Meals",
                water "Água"/"Water", exercise "Exercícios"/"Exercise", recipes "Receitas"/"Recipes",
            ]);
            /// The other person's side, once it exists.
            counterpart "Outro lado"/"Other side": link -> connection;
        }
    }

    /// People who live or eat together and share goals, lists and challenges.
    family "Família"/"Family" of clinic {
        facet main in Community, shared with family {
            name "Nome"/"Name": text, required, max(100), search;
            /// The person who answers for the family.
            holder "Titular"/"Holder": link -> account;
            /// Who pays, where it is not the holder.
            payer "Quem paga"/"Payer": link -> account;
            plan "Plano"/"Plan": choice[
                standard "Padrão"/"Standard", premium "Premium"/"Premium", custom "Sob medida"/"Custom",
            ], required, default("standard");
            max_members "Máximo de membros"/"Most members": int, range(1, 30), default("6");
            status "Situação"/"Status": choice[active "Ativa"/"Active", closed "Encerrada"/"Closed"], required,
                default("active"), index;
            /// What the family wants to reach together, in words that all its members may read.
            goals "Metas da família"/"Family goals": list[
                goal "Meta"/"Goal": text, required, max(200);
                target "Alvo"/"Target": decimal(2), range(0, 100000000);
                unit "Unidade"/"Unit": text, max(30);
                due_on "Até"/"By": date;
                reached_on "Alcançada em"/"Reached on": date;
            ], max(30);
        }
    }

    /// A person in a family, with what they may do in it and what they let the others see.
    family_member "Membro da família"/"Family member" of clinic {
        facet main in Community, shared with family {
            family "Família"/"Family": link -> family, required;
            display_name "Nome na família"/"Name in the family": text, required, max(50), search;
            account "Conta"/"Account": link -> account;
            /// The member's own record, where the clinic cares for this person.
            patient "Paciente"/"Patient": link -> patient;
            role "Papel"/"Role": choice[
                admin "Responsável"/"Administrator", member "Membro"/"Member", child "Criança"/"Child",
                guest "Convidado"/"Guest",
            ], required, default("member");
            relationship "Parentesco"/"Relationship": choice[
                parent "Mãe ou pai"/"Parent", child "Filha ou filho"/"Child", spouse "Cônjuge"/"Spouse",
                sibling "Irmã ou irmão"/"Sibling", grandparent "Avó ou avô"/"Grandparent",
                grandchild "Neta ou neto"/"Grandchild", caregiver "Cuidador"/"Caregiver", other "Outro"/"Other",
            ];
            permissions "Pode"/"May": set(choice[
                invite_members "Convidar membros"/"Invite members", edit_goals "Editar metas"/"Edit goals",
                edit_shopping_list "Editar a lista de compras"/"Edit the shopping list",
                plan_meals "Planejar refeições"/"Plan meals", manage_payment "Cuidar do pagamento"/"Manage payment",
            ]);
            /// What the other members may see. Nothing unless chosen.
            shares "Compartilha"/"Shares": set(choice[
                meals "Refeições"/"Meals", water "Água"/"Water", exercise "Exercícios"/"Exercise",
                goals "Metas"/"Goals", shopping_lists "Listas de compras"/"Shopping lists",
                appointments "Consultas"/"Appointments", achievements "Conquistas"/"Achievements",
                challenges "Desafios"/"Challenges",
            ]);
            joined_at "Entrou em"/"Joined at": instant;
            status "Situação"/"Status": choice[
                invited "Convidado"/"Invited", active "Ativo"/"Active", left "Saiu"/"Left",
            ], required, default("active"), index;
        }
    }

    /// A patient's own code for inviting others. It is reusable; each use is an invite.
    referral_code "Código de indicação"/"Referral code" of clinic {
        facet main in Engagement, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            /// Short and easy to dictate: letters and digits, no accents.
            code "Código"/"Code": text, required, max(20), unique_hint, search;
            status "Situação"/"Status": choice[active "Ativo"/"Active", withdrawn "Retirado"/"Withdrawn"], required,
                default("active");
        }
    }

    /// One use of a patient's referral code: someone was invited, and what came of it.
    invite "Indicação"/"Invite" of clinic {
        facet invitation in Engagement, shared with patient {
            /// The person who invites.
            patient "Quem indicou"/"Referrer": link -> patient, required;
            referral_code "Código de indicação"/"Referral code": link -> referral_code;
            method "Forma"/"Method": choice[
                code "Código"/"Code", link "Link"/"Link", qr_code "QR Code"/"QR code",
                contact_share "Contato compartilhado"/"Shared contact", in_person "Pessoalmente"/"In person",
            ];
            source "Por onde"/"Through": choice[
                app_share "Aplicativo"/"App", sms "SMS"/"SMS", email "E-mail"/"E-mail", whatsapp "WhatsApp"/"WhatsApp",
                social "Redes sociais"/"Social media", word_of_mouth "Boca a boca"/"Word of mouth",
                other "Outro"/"Other",
            ];
            invited_at "Convidado em"/"Invited at": instant, required, index;
            reward_status "Recompensa"/"Reward": choice[
                pending "Aguardando"/"Pending", earned "Conquistada"/"Earned", credited "Creditada"/"Credited",
                expired "Expirada"/"Expired", refused "Recusada"/"Refused",
            ], required, default("pending"), index;
            reward_amount "Valor da recompensa"/"Reward amount": money, sensitive;
            /// Step of the reward scale, fixed when the reward is earned. Each rewarded invite may raise the next one.
            bonus_tier "Faixa de bônus"/"Bonus tier": int, range(1, 20);
        }
        // What became of the person invited: never shown to who invited, since being a patient is a private matter.
        facet outcome in Engagement {
            invitee "Pessoa indicada"/"Person invited": link -> patient;
            signed_up_at "Cadastro em"/"Signed up at": instant;
            first_purchase_at "Primeiro pagamento em"/"First payment at": instant;
            campaign "Campanha"/"Campaign": link -> campaign;
            /// Version of the text or offer that was tried, where several were compared.
            variant "Versão testada"/"Variant": text, max(60);
        }
    }

    /// A challenge of the community: what to do, for how long, and what it earns.
    challenge "Desafio"/"Challenge" of organization {
        facet main in Community {
            name "Nome"/"Name": text, required, max(100), search;
            description "Descrição"/"Description": prose;
            category "Tipo"/"Type": choice[
                consistency "Constância"/"Consistency", variety "Variedade"/"Variety", seasonal "Sazonal"/"Seasonal",
                goal_based "Por meta"/"Goal based",
            ], required, default("consistency");
            /// From 1, easy, to 5, hard.
            difficulty "Dificuldade"/"Difficulty": int, range(1, 5), default("1");
            /// Days that each participant takes part, counted from their start.
            duration_days "Duração (dias)"/"Duration (days)": int, required, range(1, 366);
            /// Empty means without limit.
            max_participants "Máximo de participantes"/"Most participants": int, range(1, 100000);
            entry_requirements "Para participar"/"Entry requirements": list[
                requirement "Requisito"/"Requirement": choice[
                    minimum_age "Idade mínima"/"Minimum age", member_days "Dias de cadastro"/"Days since joining",
                    challenge_completed "Desafio concluído"/"Challenge completed",
                    in_family "Em família"/"With a family",
                    other "Outro"/"Other",
                ], required;
                /// Years or days, as the requirement says.
                value "Valor"/"Value": int, range(0, 100000);
                challenge "Desafio"/"Challenge": link -> challenge;
                note "Observação"/"Note": text, max(200);
            ], max(20);
            success_criteria "Para concluir"/"To complete it": list[
                metric "Medida"/"Metric": choice(CHALLENGE_MEASURE), required;
                comparison "Comparação"/"Comparison": choice[
                    at_least "No mínimo"/"At least", at_most "No máximo"/"At most",
                ], required, default("at_least");
                target "Alvo"/"Target": decimal(2), required, range(0, 100000000);
                period "Por"/"Per": choice[
                    day "Dia"/"Day", week "Semana"/"Week", challenge "Desafio inteiro"/"Whole challenge",
                ], required, default("day");
                /// Days or weeks in which the target must be met. Empty means all of them.
                times "Vezes"/"Times": int, range(1, 366);
                note "Observação"/"Note": text, max(200);
            ], max(20);
            rewards "Recompensas"/"Rewards": list[
                condition "Quando"/"When": choice[
                    daily "A cada dia cumprido"/"Each day met", completed "Ao concluir"/"On completion",
                    first_place "Primeiro lugar"/"First place", top_three "Três primeiros"/"Top three",
                ], required, default("completed");
                points "Pontos"/"Points": int, range(0, 1000000);
                badge "Medalha"/"Badge": text, max(50);
                /// Anything else, such as a consultation or a book.
                prize "Prêmio"/"Prize": text, max(200);
            ], max(20);
            starts_on "Começa em"/"Starts on": date, index;
            ends_on "Termina em"/"Ends on": date, index;
            joining "Entrada"/"Joining": choice[
                open "Aberta a todos"/"Open to all", by_invitation "Por convite"/"By invitation",
            ], required, default("open");
            status "Situação"/"Status": choice[
                draft "Rascunho"/"Draft", active "Ativo"/"Active", closed "Encerrado"/"Closed",
            ], required, default("draft"), index;
            /// Higher numbers are shown first; 0 is not featured.
            featured_priority "Destaque"/"Featured priority": int, range(0, 1000), default("0");
        }
    }

    /// A person's part in a challenge. Joining is the consent to share this much.
    challenge_participant "Participante do desafio"/"Challenge participant" of organization {
        facet main in Community {
            challenge "Desafio"/"Challenge": link -> challenge, required;
            account "Conta"/"Account": link -> account, required;
            /// Name that the others see, chosen by the person.
            display_name "Nome exibido"/"Display name": text, required, max(50);
            joined_at "Entrou em"/"Joined at": instant, required;
            status "Situação"/"Status": choice[
                active "Em andamento"/"Active", completed "Concluiu"/"Completed", failed "Não concluiu"/"Not completed",
                withdrawn "Desistiu"/"Withdrawn",
            ], required, default("active"), index;
            completed_at "Concluiu em"/"Completed at": instant;
            /// Whether the person appears in the ranking.
            on_leaderboard "Aparece no ranking"/"On the leaderboard": flag, default("true");
        }
    }

    /// What a participant did on one day of a challenge, in one measure. A later entry for the same day and measure
    /// takes its place.
    challenge_progress "Progresso no desafio"/"Challenge progress" of organization, append_only {
        facet main in Community {
            challenge "Desafio"/"Challenge": link -> challenge, required;
            challenge_participant "Participante"/"Participant": link -> challenge_participant, required;
            /// Local day as lived.
            date "Dia"/"Day": date, required, index;
            metric "Medida"/"Metric": choice(CHALLENGE_MEASURE), required;
            value "Valor"/"Value": decimal(2), required, range(0, 100000000);
            /// Points of the challenge for this; the participant's score is their sum.
            score "Pontos"/"Score": int, range(0, 100000), default("0");
            note "Observação"/"Note": text, max(500);
            entered_by "Entrada por"/"Entered by": choice[
                person "Pessoa"/"Person", diary "Diário, com autorização"/"Diary, as allowed",
            ], required, default("person");
        }
    }

    /// An achievement that a person chose to show to the community.
    achievement "Conquista"/"Achievement" of organization {
        facet main in Community {
            account "Conta"/"Account": link -> account, required;
            display_name "Nome exibido"/"Display name": text, max(50);
            category "Tipo"/"Type": choice[
                referral_milestone "Indicações"/"Referrals", challenge_winner "Desafio vencido"/"Challenge won",
                challenge_completed "Desafio concluído"/"Challenge completed",
                recipe_featured "Receita em destaque"/"Recipe featured", milestone "Marco pessoal"/"Personal milestone",
            ], required, index;
            name "Nome"/"Name": text, required, max(100), search;
            description "Descrição"/"Description": text, max(500);
            challenge "Desafio"/"Challenge": link -> challenge;
            recipe "Receita"/"Recipe": link -> recipe;
            badge "Medalha"/"Badge": text, max(50);
            /// A benefit beside points, such as credit, a discount or early access.
            special_reward "Recompensa especial"/"Special reward": text, max(200);
            achieved_at "Conquistada em"/"Achieved at": instant, required;
        }
    }

    /// Something that a patient reached, known to them and to their carers. Others see it only as an achievement.
    milestone "Marco"/"Milestone" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            category "Tipo"/"Type": choice[
                diary "Diário"/"Diary", water "Água"/"Water", exercise "Exercício"/"Exercise", sleep "Sono"/"Sleep",
                goal "Meta de saúde"/"Health goal", education "Aprendizado"/"Learning", challenge "Desafio"/"Challenge",
                referral "Indicações"/"Referrals", recipe "Receitas"/"Recipes", other "Outro"/"Other",
            ], required, default("other");
            name "Nome"/"Name": text, required, max(100);
            description "Descrição"/"Description": text, max(500);
            reached_at "Alcançado em"/"Reached at": instant, required, index;
            badge "Medalha"/"Badge": text, max(50);
            celebrated "Já comemorado"/"Celebrated": flag, default("false");
            /// The achievement that shows it to the community, if the person chose so.
            achievement "Conquista compartilhada"/"Shared achievement": link -> achievement;
        }
    }

    /// Where a patient stands in the relationship with the clinic. One per patient; history keeps the earlier stages.
    journey_stage "Etapa da jornada"/"Journey stage" of clinic {
        facet main in Engagement {
            patient "Paciente"/"Patient": link -> patient, required;
            stage "Etapa"/"Stage": choice(JOURNEY_STAGE), required, default("new"), index;
            stage_since "Nesta etapa desde"/"In this stage since": instant, index;
            /// Estimated chance of not coming back, from 0 to 100, as the named model gave it. For reminders only.
            lapse_risk_percent "Risco de afastamento (%)"/"Risk of lapsing (%)": decimal(1), range(0, 1000), index;
            lapse_risk_model "Modelo do risco"/"Risk model": text, max(80);
            lapse_risk_at "Risco calculado em"/"Risk estimated at": instant;
            preferred_services "Serviços preferidos"/"Preferred services": set(link -> service), max(50);
            /// Days to wait between two messages that the patient did not ask for.
            contact_interval_days "Intervalo entre contatos (dias)"/"Days between contacts": int, range(1, 730),
                default("30");
        }
    }

    /// A loyalty programme: how points are earned, what they are worth, and the tiers they lead to.
    loyalty_program "Programa de fidelidade"/"Loyalty programme" of organization {
        facet main in Reference, shared with everyone {
            name "Nome"/"Name": text, required, max(120), search;
            description "Descrição"/"Description": prose;
            starts_on "Começa em"/"Starts on": date, index;
            ends_on "Termina em"/"Ends on": date, index;
            status "Situação"/"Status": choice[
                active "Ativo"/"Active", paused "Pausado"/"Paused", ended "Encerrado"/"Ended",
            ], required, default("active"), index;
            /// Worth of one point in reais when redeemed, such as 0.0100.
            point_value_brl "Valor do ponto (R$)"/"Point value (R$)": decimal(4), range(0, 1000000), default("100");
            /// Months after which unused points lapse, oldest first. Empty means never.
            points_valid_months "Validade dos pontos (meses)"/"Points valid for (months)": int, range(1, 120);
            tiers "Níveis"/"Tiers": list[
                tier "Nível"/"Tier": choice(LOYALTY_TIER), required;
                /// Points earned, spent or not, from which the tier is reached.
                minimum_points "A partir de (pontos)"/"From (points)": int, required, range(0, 10000000);
                /// Factor on points earned in this tier, such as 1.10.
                multiplier "Multiplicador"/"Multiplier": decimal(2), range(0, 1000), default("100");
                benefits "Benefícios"/"Benefits": text, max(600);
            ], max(10);
            earning_rules "Como ganhar"/"Ways to earn": list[
                action "Ação"/"Action": choice[
                    appointment_completed "Consulta realizada"/"Appointment completed",
                    payment_made "Pagamento"/"Payment", review_left "Avaliação publicada"/"Review left",
                    referral_made "Indicação"/"Referral", survey_completed "Pesquisa respondida"/"Survey completed",
                    campaign_responded "Resposta a campanha"/"Campaign responded",
                    social_media_interaction "Interação em rede social"/"Social media interaction",
                    challenge_completed "Desafio concluído"/"Challenge completed",
                    education_completed "Conteúdo concluído"/"Content completed", birthday "Aniversário"/"Birthday",
                ], required;
                points "Pontos"/"Points": int, required, range(0, 1000000);
                /// For payments: points for each of these reais. Empty gives the points once.
                per_amount "A cada"/"For every": money;
                /// Most times a month that the action counts. Empty means always.
                monthly_limit "Limite por mês"/"Monthly limit": int, range(1, 1000);
            ], max(40);
            redemption_rules "Como usar"/"Ways to redeem": list[
                name "Benefício"/"Benefit": text, required, max(120);
                points "Pontos"/"Points": int, required, range(1, 10000000);
                service "Serviço"/"Service": link -> service;
                discount_percent "Desconto (%)"/"Discount (%)": decimal(2), range(0, 10000);
                credit "Crédito"/"Credit": money;
                /// Most times that one person may redeem it. Empty means no limit.
                limit_per_person "Limite por pessoa"/"Limit per person": int, range(1, 1000);
            ], max(40);
        }
    }

    /// Points that a patient earned, redeemed or lost, and why. A balance is the sum of these entries.
    points_entry "Lançamento de pontos"/"Points entry" of clinic, append_only {
        facet main in Engagement, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            loyalty_program "Programa"/"Programme": link -> loyalty_program;
            action "Ação"/"Action": choice[
                appointment_completed "Consulta realizada"/"Appointment completed", payment_made "Pagamento"/"Payment",
                review_left "Avaliação publicada"/"Review left", referral_made "Indicação"/"Referral",
                survey_completed "Pesquisa respondida"/"Survey completed",
                campaign_responded "Resposta a campanha"/"Campaign responded",
                social_media_interaction "Interação em rede social"/"Social media interaction",
                challenge_completed "Desafio concluído"/"Challenge completed",
                education_completed "Conteúdo concluído"/"Content completed", birthday "Aniversário"/"Birthday",
                loyalty_redemption "Resgate"/"Redemption", expiry "Vencimento"/"Expiry", reversal "Estorno"/"Reversal",
                adjustment "Ajuste"/"Adjustment",
            ], required, index;
            /// Positive when earned, negative when redeemed, lapsed or reversed; the multiplier is already in it.
            points "Pontos"/"Points": int, required, range(-10000000, 10000000);
            /// Factor of the patient's tier when the points were earned, such as 1.10.
            multiplier "Multiplicador"/"Multiplier": decimal(2), range(0, 1000), default("100");
            occurred_at "Quando"/"When": instant, required, index;
            /// Last day on which these earned points can be used.
            expires_on "Vencem em"/"Expire on": date, index;
            appointment "Consulta"/"Appointment": link -> appointment;
            payment "Pagamento"/"Payment": link -> payment;
            invite "Indicação"/"Invite": link -> invite;
            survey_response "Resposta"/"Survey response": link -> survey_response;
            campaign "Campanha"/"Campaign": link -> campaign;
            challenge "Desafio"/"Challenge": link -> challenge;
            achievement "Conquista"/"Achievement": link -> achievement;
            /// The entry that this one reverses or lets lapse.
            corrects "Corrige"/"Corrects": link -> points_entry;
            /// What it was, in words that the patient may read.
            note "Observação"/"Note": text, max(300);
        }
    }

    /// A questionnaire about the service, with the moment at which it is sent.
    survey "Pesquisa"/"Survey" of organization {
        facet main in Reference, shared with everyone {
            name "Nome"/"Name": text, required, max(120), search;
            description "Descrição"/"Description": prose;
            category "Tipo"/"Type": choice[
                satisfaction "Satisfação"/"Satisfaction", feedback "Opinião"/"Feedback",
                nps "Recomendação (NPS)"/"Net promoter score", experience "Experiência"/"Experience",
                specific_treatment "Sobre um tratamento"/"About a treatment",
            ], required, default("satisfaction");
            questions "Perguntas"/"Questions": list[
                /// Short name that answers refer to; it never changes.
                code "Código"/"Code": text, required, max(40);
                question "Pergunta"/"Question": text, required, max(400);
                answer_type "Resposta"/"Answer": choice[
                    text "Texto"/"Text", yes_no "Sim ou não"/"Yes or no", single_choice "Uma opção"/"One option",
                    multiple_choice "Várias opções"/"Several options", stars "Nota de 1 a 5"/"Stars, 1 to 5",
                    nps "Nota de 0 a 10"/"Score, 0 to 10",
                ], required, default("stars");
                /// One option per line.
                options "Opções"/"Options": text, max(1000);
                mandatory "Obrigatória"/"Mandatory": flag, default("false");
            ], max(60);
            /// Raised when a question changes, so that each answer is read with the questions it was given to.
            version "Versão"/"Version": int, range(1, 1000), default("1");
            trigger "Enviar"/"Send": choice[
                manual "Quando alguém enviar"/"When someone sends it",
                after_first_appointment "Depois da primeira consulta"/"After the first appointment",
                after_appointment "Depois de cada consulta"/"After each appointment",
                after_treatment "Ao fim do tratamento"/"When a treatment ends",
                conversation_closed "Ao fim do atendimento"/"When a conversation is closed",
                periodic "De tempos em tempos"/"Periodically",
            ], required, default("manual");
            /// Hours between the event and the message.
            trigger_delay_hours "Espera (horas)"/"Delay (hours)": int, range(0, 8760);
            /// Days between two times that the same person is asked.
            repeat_after_days "Repetir após (dias)"/"Repeat after (days)": int, range(1, 3650);
            /// Only after these services. Empty means all.
            services "Serviços"/"Services": set(link -> service), max(50);
            /// Answers are kept without the person and without the hour.
            anonymous "Anônima"/"Anonymous": flag, default("false");
            status "Situação"/"Status": choice[
                draft "Rascunho"/"Draft", active "Ativa"/"Active", closed "Encerrada"/"Closed",
            ], required, default("draft"), index;
        }
    }

    /// A patient's answers to a survey, once.
    survey_response "Resposta à pesquisa"/"Survey response" of clinic {
        facet answers in Inbox, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            survey "Pesquisa"/"Survey": link -> survey, required;
            survey_version "Versão da pesquisa"/"Survey version": int, range(1, 1000);
            appointment "Consulta"/"Appointment": link -> appointment;
            conversation "Atendimento"/"Conversation": link -> conversation;
            answers "Respostas"/"Answers": list[
                /// Code of the question in the survey.
                question "Pergunta"/"Question": text, required, max(40);
                /// Words, or the options chosen, one per line.
                answer "Resposta"/"Answer": text, max(2000);
                /// Stars, score, or 1 for yes and 0 for no.
                number "Número"/"Number": int, range(0, 10);
            ], max(60);
            /// Overall satisfaction from 0 to 10.
            satisfaction_score "Satisfação (0 a 10)"/"Satisfaction (0 to 10)": decimal(1), range(0, 100);
            /// Willingness to recommend from 0 to 10: 9 and 10 promote, 0 to 6 detract.
            nps_score "Recomendação (0 a 10)"/"Recommendation (0 to 10)": int, range(0, 10);
            completed_at "Respondida em"/"Completed at": instant, index;
        }
        // What the team makes of the answers; the patient does not receive it.
        facet handling in Engagement {
            /// Tone of the words, from −1.00, bad, to 1.00, good, as estimated by a model.
            sentiment_score "Tom (−1 a 1)"/"Sentiment (−1 to 1)": decimal(2), range(-100, 100);
            status "Retorno"/"Follow-up": choice[
                none "Não precisa"/"Not needed", open "A fazer"/"To do", done "Feito"/"Done",
            ], required, default("none"), index;
            handled_by "Retorno por"/"Followed up by": link -> account;
            handling_notes "Observações do retorno"/"Follow-up notes": prose;
        }
    }

    /// One answer to one question of an anonymous survey: no person, no hour, no device, and nothing that ties it to
    /// the other answers of the same person. The server writes it.
    anonymous_answer "Resposta anônima"/"Anonymous answer" of clinic, append_only {
        facet main in Engagement {
            survey "Pesquisa"/"Survey": link -> survey, required;
            survey_version "Versão da pesquisa"/"Survey version": int, range(1, 1000);
            /// First day of the month of the answer, so that it cannot be matched with the agenda.
            month "Mês"/"Month": date, required, index;
            /// Code of the question in the survey.
            question "Pergunta"/"Question": text, required, max(40);
            /// Words, or the options chosen, one per line.
            answer "Resposta"/"Answer": text, max(2000);
            /// Stars, score, or 1 for yes and 0 for no.
            number "Número"/"Number": int, range(0, 10);
        }
    }

    /// A planned series of messages to chosen patients. Reaches only who consented to that communication.
    campaign "Campanha"/"Campaign" of clinic {
        facet main in Engagement {
            name "Nome"/"Name": text, required, max(120), search;
            description "Descrição"/"Description": prose;
            category "Tipo"/"Type": choice[
                reactivation "Reativação"/"Reactivation", promotion "Promoção"/"Promotion",
                education "Educação"/"Education", reminder "Lembrete"/"Reminder", birthday "Aniversário"/"Birthday",
                loyalty "Fidelidade"/"Loyalty", referral "Indicação"/"Referral", survey "Pesquisa"/"Survey",
            ], required, default("education"), index;
            status "Situação"/"Status": choice[
                draft "Rascunho"/"Draft", scheduled "Programada"/"Scheduled", active "Ativa"/"Active",
                paused "Pausada"/"Paused", completed "Concluída"/"Completed", cancelled "Cancelada"/"Cancelled",
            ], required, default("draft"), index;
            /// Only patients in these stages. Empty means all.
            audience_stages "Etapas"/"Stages": set(choice(JOURNEY_STAGE));
            /// Only patients in these loyalty tiers. Empty means all.
            audience_tiers "Níveis de fidelidade"/"Loyalty tiers": set(choice(LOYALTY_TIER));
            /// Only who had one of these services. Empty means all.
            audience_services "Serviços já usados"/"Services used": set(link -> service), max(50);
            audience_interests "Interesses"/"Interests": set(text), max(40);
            audience_minimum_age "Idade mínima"/"Minimum age": int, range(0, 120);
            audience_maximum_age "Idade máxima"/"Maximum age": int, range(0, 120);
            /// Only who has not come for at least so many days.
            audience_absent_days "Sem vir há (dias)"/"Absent for (days)": int, range(0, 3650);
            /// The messages in order; each waits for its day and its condition.
            steps "Passos"/"Steps": list[
                /// Days after the start, or after the event for birthdays and reminders.
                day "Dia"/"Day": int, required, range(-365, 365), default("0");
                medium "Meio"/"Medium": choice[
                    email "E-mail"/"E-mail", sms "SMS"/"SMS", whatsapp "WhatsApp"/"WhatsApp",
                    push "Notificação no celular"/"Push notification", phone_call "Telefone"/"Phone call",
                    app "Aplicativo Umbu"/"Umbu app",
                ], required;
                message_template "Modelo"/"Template": link -> message_template;
                survey "Pesquisa"/"Survey": link -> survey;
                condition "Só se"/"Only if": choice[
                    always "Sempre"/"Always", not_opened "Não abriu a anterior"/"Did not open the previous one",
                    opened "Abriu a anterior"/"Opened the previous one",
                    not_answered "Ainda não respondeu"/"Not answered yet",
                    not_booked "Ainda não marcou"/"Not booked yet",
                ], required, default("always");
            ], max(30);
            starts_on "Começa em"/"Starts on": date, index;
            ends_on "Termina em"/"Ends on": date, index;
            /// Local hour at which messages leave.
            send_time "Horário de envio"/"Sending time": time_of_day;
            /// Days on which messages may leave. Empty means all.
            weekdays "Dias da semana"/"Weekdays": set(choice(WEEKDAY));
            budget "Orçamento"/"Budget": money;
        }
    }

    /// One figure of a campaign on one day that our own records cannot tell: what a provider reported or charged, or
    /// how many people the audience held then.
    campaign_metric "Medida de campanha"/"Campaign metric" of clinic, append_only {
        facet main in Engagement {
            campaign "Campanha"/"Campaign": link -> campaign, required;
            date "Dia"/"Day": date, required, index;
            metric "Medida"/"Metric": choice[
                audience "Pessoas no público"/"Audience", impressions "Exibições"/"Impressions",
                reach "Alcance"/"Reach", clicks "Cliques no anúncio"/"Advertisement clicks",
                messages "Mensagens recebidas"/"Messages received", cost "Custo"/"Cost",
            ], required;
            count "Quantidade"/"Count": int, range(0, 1000000000);
            amount "Valor"/"Amount": money;
            /// Who reported it, such as Meta Ads.
            source "Fonte"/"Source": text, max(80);
        }
    }

    /// A rule that calls back a patient when something happened, or did not.
    engagement_trigger "Gatilho de retorno"/"Engagement trigger" of clinic {
        facet main in Engagement {
            name "Nome"/"Name": text, required, max(120), search;
            event "Quando"/"When": choice[
                no_visit "Sem consulta há dias"/"No visit for days",
                no_booking "Retorno sem marcar"/"Return visit not booked", no_show "Falta"/"No-show",
                cancellation "Cancelamento"/"Cancellation", birthday "Aniversário"/"Birthday",
                points_expiring "Pontos a vencer"/"Points about to expire",
                poor_rating "Avaliação ruim"/"Poor rating", stage_changed "Mudança de etapa"/"Stage changed",
                lapse_risk "Risco de afastamento"/"Risk of lapsing",
                unanswered "Mensagem sem resposta"/"Message unanswered",
            ], required;
            /// Days since, or until, the event.
            days "Dias"/"Days": int, range(0, 3650);
            /// Score at which it fires: at or below it for ratings, at or above it for risk.
            threshold "Limite"/"Threshold": decimal(1), range(0, 1000);
            /// Only patients in these stages. Empty means all.
            stages "Etapas"/"Stages": set(choice(JOURNEY_STAGE));
            /// What happens, in order.
            actions "Ações"/"Actions": list[
                action "Ação"/"Action": choice[
                    send_message "Enviar mensagem"/"Send a message", send_survey "Enviar pesquisa"/"Send a survey",
                    start_campaign "Iniciar campanha"/"Start a campaign", give_points "Dar pontos"/"Give points",
                    change_stage "Mudar de etapa"/"Change the stage", notify_team "Avisar a equipe"/"Tell the team",
                ], required;
                delay_hours "Espera (horas)"/"Delay (hours)": int, range(0, 8760), default("0");
                message_template "Modelo"/"Template": link -> message_template;
                survey "Pesquisa"/"Survey": link -> survey;
                campaign "Campanha"/"Campaign": link -> campaign;
                points "Pontos"/"Points": int, range(0, 1000000);
                stage "Etapa"/"Stage": choice(JOURNEY_STAGE);
            ], max(20);
            /// Days before the same patient may be called again by this rule.
            repeat_after_days "Repetir após (dias)"/"Repeat after (days)": int, range(1, 3650), default("90");
            active "Ativo"/"Active": flag, default("true"), index;
        }
    }
}
