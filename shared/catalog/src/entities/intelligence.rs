//! Intelligence: which models run, what they proposed, and what people made of it.

crate::entities! {
    /// A model that an organisation offers to its devices.
    ai_model "Modelo"/"Model" of organization {
        facet main in Reference {
            name "Nome"/"Name": text, required, max(80), search;
            version "Versão"/"Version": text, required, max(40);
            task "Tarefa"/"Task": choice[food_classification "Reconhecimento de alimentos"/"Food recognition"], required;
            file "Arquivo"/"File": blob;
            sha256 "SHA-256"/"SHA-256": text, max(64);
            licence "Licença"/"Licence": text, max(80);
            status "Situação"/"Status": choice[offered "Oferecido"/"Offered", withdrawn "Retirado"/"Withdrawn"], required, default("offered");
        }
    }

    /// One run of an agent: which core, on what, how long, with what outcome.
    agent_run "Execução de agente"/"Agent run" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            agent "Agente"/"Agent": choice[food_recognition "Reconhecimento de alimentos"/"Food recognition"], required;
            model "Modelo"/"Model": text, max(80);
            model_version "Versão do modelo"/"Model version": text, max(40);
            started_at "Início"/"Started at": instant, required;
            duration_ms "Duração (ms)"/"Duration (ms)": int, range(0, 86400000);
            outcome "Resultado"/"Outcome": choice[
                proposed "Sugeriu"/"Proposed", asked "Perguntou"/"Asked", failed "Falhou"/"Failed",
            ], required;
        }
    }

    /// What an agent suggests and a person decides.
    proposal "Sugestão"/"Proposal" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            run "Execução"/"Run": link -> agent_run, required;
            /// Candidates with their confidence, as the agent gave them.
            content "Conteúdo"/"Content": json, required;
            status "Situação"/"Status": choice[
                open "Aberta"/"Open", approved "Aprovada"/"Approved", edited "Corrigida"/"Edited", declined "Recusada"/"Declined",
            ], required, default("open");
            decided_at "Decidida em"/"Decided at": instant;
        }
    }

    /// What a person answered to a proposal; with consent, it helps to train the next model.
    agent_feedback "Retorno ao agente"/"Agent feedback" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            proposal "Sugestão"/"Proposal": link -> proposal, required;
            verdict "Avaliação"/"Verdict": choice[
                right "Certo"/"Right", corrected "Corrigido"/"Corrected", wrong "Errado"/"Wrong",
            ], required;
            /// What it truly was, as a food id.
            correction "Correção"/"Correction": link -> food;
            comment "Comentário"/"Comment": text, max(500);
        }
    }
}
