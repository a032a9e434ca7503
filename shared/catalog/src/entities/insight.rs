//! Insight: what is measured, how it is shown, and when people are told. Aggregates and references, never
//! health data of a person; the one report about a person lives in Care.

crate::entities! {
    /// One measured number of the clinic: a metric, for a moment or period, cut by dimensions. The entry measured
    /// last for the same metric, period and dimensions is in force.
    metric_sample "Medição"/"Metric sample" of clinic, append_only {
        facet main in Insight {
            /// Stable name of the metric, such as conversations_resolved or response_time.
            metric "Métrica"/"Metric": text, required, max(80), index;
            category "Área"/"Category": choice[
                financial "Financeira"/"Financial", clinical "Clínica"/"Clinical",
                operational "Operacional"/"Operational", patient "Pacientes"/"Patients",
                messaging "Atendimento"/"Messaging", intelligence "Inteligência"/"Intelligence",
                integration "Integrações"/"Integrations", performance "Desempenho do sistema"/"System performance",
            ], required, index;
            /// The value in its unit. Of groups of people only, never of one person.
            value "Valor"/"Value": decimal(4), required;
            /// UCUM code, such as %, s, min, d or By; BRL for reais; 1 for a count.
            unit "Unidade"/"Unit": text, max(20), default("1");
            /// How long a stretch the value covers.
            granularity "Abrangência"/"Granularity": choice[
                moment "Momento"/"Moment", hour "Hora"/"Hour", day "Dia"/"Day", week "Semana"/"Week",
                month "Mês"/"Month", quarter "Trimestre"/"Quarter", year "Ano"/"Year",
            ], required, default("day");
            /// First day of the period, in the clinic's zone.
            date "Data"/"Date": date, required, index;
            /// Hour of the day from 0 to 23, where the value covers an hour.
            hour "Hora"/"Hour": int, range(0, 23);
            /// What the value is cut by, such as channel = whatsapp.
            dimensions "Dimensões"/"Dimensions": list[
                name "Dimensão"/"Dimension": text, required, max(60);
                value "Valor"/"Value": text, required, max(120);
            ], max(8);
            /// Who measured: a read model, an integration or an import.
            source "Origem"/"Source": text, required, max(60);
            /// When it was measured or computed.
            measured_at "Medida em"/"Measured at": instant, required;
        }
    }

    /// Something that a member of the clinic did in the app, to learn what is used and where people get stuck.
    /// Never health data, and never an account of a patient.
    activity_event "Evento de uso"/"Activity event" of clinic, append_only {
        facet main in Insight {
            at "Quando"/"At": instant, required, index;
            category "Área"/"Category": choice[
                navigation "Navegação"/"Navigation", feature "Uso de recurso"/"Feature", search "Busca"/"Search",
                form "Formulário"/"Form", onboarding "Primeiros passos"/"Onboarding",
                sync "Sincronização"/"Synchronization", error "Erro na tela"/"Error shown",
            ], required;
            /// Stable name of what was done, such as appointment_booked.
            event "Evento"/"Event": text, required, max(80), index;
            /// Empty where the person chose not to be counted by name.
            account "Conta"/"Account": link -> account;
            device "Dispositivo"/"Device": link -> device;
            /// Random name of one stay in the app.
            session "Sessão de uso"/"Session": text, max(60);
            screen "Tela"/"Screen": text, max(80);
            duration_ms "Duração (ms)"/"Duration (ms)": int, range(0, 86400000);
            app_version "Versão do aplicativo"/"App version": text, max(40);
            /// Further named facts, without names of people and without health data.
            properties "Propriedades"/"Properties": list(NAMED_VALUES), max(20);
        }
    }

    /// A number by which the clinic steers, with its target and its limits.
    kpi "Indicador"/"Key indicator" of clinic {
        facet main in Insight {
            name "Nome"/"Name": text, required, max(120), search;
            description "Descrição"/"Description": prose;
            category "Área"/"Category": choice[
                financial "Financeira"/"Financial", clinical "Clínica"/"Clinical",
                operational "Operacional"/"Operational", patient "Pacientes"/"Patients",
                messaging "Atendimento"/"Messaging", intelligence "Inteligência"/"Intelligence",
                compliance "Conformidade"/"Compliance",
            ], required, index;
            /// What kind of number it is: percent from 0 to 100, money in reais, time in minutes.
            value_kind "Tipo de valor"/"Kind of value": choice[
                count "Contagem"/"Count", percentage "Percentual"/"Percentage", currency "Dinheiro"/"Money",
                rating "Nota"/"Rating", time "Tempo"/"Time",
            ], required;
            /// The computation that feeds it. Formulas are named and tested, not typed in.
            read_model "Cálculo"/"Computation": choice[
                appointments "Consultas"/"Appointments", attendance "Comparecimento e faltas"/"Attendance and no-shows",
                occupancy "Ocupação da agenda"/"Schedule occupancy", patients "Pacientes"/"Patients",
                retention "Retorno de pacientes"/"Patient retention", adherence "Adesão ao plano"/"Plan adherence",
                care_outcomes "Resultados do cuidado"/"Care outcomes", satisfaction "Satisfação"/"Satisfaction",
                revenue "Receita"/"Revenue", receivables "Contas a receber"/"Receivables",
                expenses "Despesas"/"Expenses", commissions "Comissões"/"Commissions", taxes "Tributos"/"Taxes",
                stock "Estoque"/"Stock", conversations "Conversas"/"Conversations",
                response_time "Tempo de resposta"/"Response time", campaigns "Campanhas"/"Campaigns",
                loyalty "Fidelidade"/"Loyalty", agents "Agentes"/"Agents", integrations "Integrações"/"Integrations",
                compliance "Conformidade"/"Compliance", samples "Medições guardadas"/"Stored samples",
            ], required;
            /// Which number of the computation, such as no_show. Without one, its rows are counted.
            measure "Medida"/"Measure": text, max(80);
            aggregation "Agregação"/"Aggregation": choice[
                sum "Soma"/"Sum", average "Média"/"Average", max "Maior valor"/"Highest value",
                min "Menor valor"/"Lowest value", count "Contagem"/"Count",
            ], required;
            period "Período"/"Period": choice[
                day "Dia"/"Day", week "Semana"/"Week", month "Mês"/"Month", quarter "Trimestre"/"Quarter",
                year "Ano"/"Year",
            ], default("month");
            /// Conditions that all must hold.
            filters "Filtros"/"Filters": list(FILTERS), max(20);
            /// Which way is better, and so on which side of a limit trouble lies.
            direction "Sentido"/"Direction": choice[
                higher "Quanto maior, melhor"/"Higher is better", lower "Quanto menor, melhor"/"Lower is better",
            ], default("higher");
            target "Meta"/"Target": decimal(4);
            /// From here on the number is shown as a warning.
            warning_threshold "Limite de atenção"/"Warning threshold": decimal(4);
            /// From here on the number is shown as critical.
            critical_threshold "Limite crítico"/"Critical threshold": decimal(4);
            /// How old a computed value may be before it is computed again.
            refresh_every "Atualizar a cada"/"Refresh every": minutes, range(1, 44640), default("60");
            active "Em uso"/"In use": flag, default("true"), index;
        }
    }

    /// A page of indicators and charts.
    dashboard "Painel"/"Dashboard" of clinic {
        facet main in Insight {
            name "Nome"/"Name": text, required, max(120), search;
            description "Descrição"/"Description": prose;
            /// In a grid, widgets snap to whole columns and rows.
            layout "Disposição"/"Layout": choice[grid "Grade"/"Grid", freeform "Livre"/"Freeform"],
                required, default("grid");
            period "Período"/"Period": choice[
                today "Hoje"/"Today", week "Esta semana"/"This week", month "Este mês"/"This month",
                quarter "Este trimestre"/"This quarter", year "Este ano"/"This year",
                last_30_days "Últimos 30 dias"/"Last 30 days", last_12_months "Últimos 12 meses"/"Last 12 months",
            ], default("month");
            /// Conditions that apply to all widgets, and all must hold.
            filters "Filtros"/"Filters": list(FILTERS), max(20);
            refresh_every "Atualizar a cada"/"Refresh every": minutes, range(1, 44640);
            /// Listed for everybody who may read this area. Otherwise only its owner finds it in lists.
            listed "Na lista de todos"/"Listed for everybody": flag, default("false");
            owner "Responsável"/"Owner": link -> account;
            active "Em uso"/"In use": flag, default("true"), index;
        }
    }

    /// One number, chart or table of a dashboard.
    widget "Quadro do painel"/"Widget" of clinic {
        facet main in Insight {
            dashboard "Painel"/"Dashboard": link -> dashboard, required;
            title "Título"/"Title": text, required, max(120);
            description "Descrição"/"Description": prose;
            chart "Forma"/"Chart": choice[
                number "Número"/"Number", gauge "Mostrador"/"Gauge", line "Linhas"/"Lines", bar "Barras"/"Bars",
                stacked_bar "Barras empilhadas"/"Stacked bars", pie "Pizza"/"Pie", funnel "Funil"/"Funnel",
                heatmap "Mapa de calor"/"Heat map", table "Tabela"/"Table", text "Texto"/"Text",
            ], required, default("number");
            /// What it shows. A text has none.
            kpi "Indicador"/"Key indicator": link -> kpi;
            /// Dimension that splits the values, such as practitioner.
            group_by "Agrupar por"/"Group by": text, max(60);
            /// Most groups that are shown; the others are one.
            group_limit "Máximo de grupos"/"Most groups": int, range(1, 100);
            compare_with "Comparar com"/"Compare with": choice[
                nothing "Nada"/"Nothing", target "Meta"/"Target", previous_period "Período anterior"/"Previous period",
                previous_year "Ano anterior"/"Previous year", benchmark "Referência"/"Benchmark",
            ], default("nothing");
            benchmark "Referência"/"Benchmark": link -> benchmark;
            /// Left edge, in twelfths of the dashboard's width.
            column_start "Coluna"/"Column": decimal(2), required, range(0, 1200);
            /// Upper edge, in rows from the top.
            row_start "Linha"/"Row": decimal(2), required, range(0, 100000);
            /// In twelfths of the dashboard's width.
            width "Largura"/"Width": decimal(2), required, range(25, 1200), default("300");
            /// In rows.
            height "Altura"/"Height": decimal(2), required, range(25, 10000), default("200");
            active "Em uso"/"In use": flag, default("true");
        }
    }

    /// When an indicator calls for attention, and who is told how.
    alert_rule "Regra de alerta"/"Alert rule" of clinic {
        facet main in Insight {
            name "Nome"/"Name": text, required, max(120), search;
            description "Descrição"/"Description": prose;
            kpi "Indicador"/"Key indicator": link -> kpi, required;
            condition "Condição"/"Condition": choice[
                above "Acima de"/"Above", at_least "A partir de"/"At least", below "Abaixo de"/"Below",
                at_most "Até"/"At most", rose_by "Subiu mais que (%)"/"Rose by more than (%)",
                fell_by "Caiu mais que (%)"/"Fell by more than (%)",
            ], required;
            /// In the indicator's unit, or percent against the period before.
            threshold "Limite"/"Threshold": decimal(4), required;
            /// The episode ends when the value is back here, so that a value at the limit does not ring twice.
            /// Without one, the limit itself.
            clear_at "Normaliza em"/"Clears at": decimal(4);
            /// How long the condition must hold before an episode begins.
            holds_for "Persistir por"/"Holds for": minutes, range(0, 44640), default("0");
            /// Least time between two episodes. One message is sent per episode, however long it lasts.
            cooldown "Intervalo mínimo"/"Cooldown": minutes, range(0, 525600), default("1440");
            severity "Gravidade"/"Severity": choice(SEVERITY), required, default("medium"), index;
            channels "Canais"/"Channels": set(choice[
                in_app "No aplicativo"/"In the app", email "E-mail"/"E-mail", push "Notificação no celular"/"Push",
                whatsapp "WhatsApp"/"WhatsApp", sms "SMS"/"SMS", webhook "Webhook"/"Webhook",
            ]);
            recipients "Destinatários"/"Recipients": set(link -> account), max(50);
            /// Text of the message; the indicator's name and value are added.
            message "Mensagem"/"Message": text, max(500);
            active "Em uso"/"In use": flag, default("true"), index;
        }
    }

    /// One stretch of time in which an alert's condition held, from the first value beyond the limit to the return.
    alert_episode "Alerta"/"Alert" of clinic {
        facet main in Insight {
            rule "Regra"/"Rule": link -> alert_rule, required;
            started_at "Início"/"Started at": instant, required, index;
            /// The value that began it, in the indicator's unit.
            value "Valor"/"Value": decimal(4);
            /// Empty while it lasts.
            ended_at "Fim"/"Ended at": instant;
            acknowledged_by "Visto por"/"Acknowledged by": link -> account;
            acknowledged_at "Visto em"/"Acknowledged at": instant;
            /// What was found and done.
            comment "Observação"/"Comment": prose;
        }
    }

    /// The clinic's own numbers beside those of comparable clinics, over a period.
    benchmark "Comparativo"/"Benchmark" of clinic {
        facet main in Insight {
            name "Nome"/"Name": text, required, max(120), search;
            /// With whom the clinic is compared.
            kind "Comparado com"/"Compared with": choice[
                industry "Setor"/"Industry", region "Região"/"Region",
                size "Clínicas do mesmo porte"/"Clinics of like size", custom "Grupo próprio"/"Own group",
            ], required;
            /// Which clinics, such as nutrition clinics of Pernambuco with up to five professionals.
            cohort "Grupo"/"Cohort": text, max(200);
            cohort_size "Clínicas no grupo"/"Clinics in the cohort": int, range(1, 1000000);
            /// Where the numbers of the others come from.
            source "Fonte"/"Source": text, max(200);
            period_start "Início do período"/"Period start": date, required, index;
            period_end "Fim do período"/"Period end": date, required;
            results "Resultados"/"Results": list[
                /// Stable name of the metric, as in the samples.
                metric "Métrica"/"Metric": text, required, max(80);
                unit "Unidade"/"Unit": text, max(20);
                own_value "Nosso valor"/"Own value": decimal(4), required;
                reference_value "Média do grupo"/"Mean of the cohort": decimal(4);
                lower_quartile "Primeiro quartil"/"Lower quartile": decimal(4);
                median "Mediana"/"Median": decimal(4);
                upper_quartile "Terceiro quartil"/"Upper quartile": decimal(4);
                /// Share of the cohort that lies below the own value, percent from 0 to 100.
                percentile "Nosso percentil"/"Own percentile": decimal(2), range(0, 10000);
            ], max(200);
            insights "Leitura dos resultados"/"Insights": prose;
        }
    }

    /// A report that the clinic draws up, once or by schedule: what it says, of which period, for whom.
    report "Relatório"/"Report" of clinic {
        facet main in Insight {
            name "Nome"/"Name": text, required, max(120), search;
            description "Descrição"/"Description": prose;
            kind "Tipo"/"Kind": choice[
                income_statement "Resultado (DRE)"/"Income statement",
                balance_sheet "Balanço patrimonial"/"Balance sheet", cash_flow "Fluxo de caixa"/"Cash flow",
                trial_balance "Balancete"/"Trial balance", cash_book "Livro-caixa"/"Cash book",
                kpi "Indicadores"/"Key indicators", dashboard "Painel"/"Dashboard", custom "Personalizado"/"Custom",
            ], required, index;
            /// For financial reports: when the fact happened, or when the money moved.
            basis "Regime"/"Basis": choice[accrual "Competência"/"Accrual", cash "Caixa"/"Cash"];
            dashboard "Painel"/"Dashboard": link -> dashboard;
            kpis "Indicadores"/"Key indicators": set(link -> kpi), max(50);
            /// Conditions that all must hold.
            filters "Filtros"/"Filters": list(FILTERS), max(20);
            /// Dimension that splits the values, such as cost_center.
            group_by "Agrupar por"/"Group by": text, max(60);
            compare_with "Comparar com"/"Compare with": choice[
                nothing "Nada"/"Nothing", previous_period "Período anterior"/"Previous period",
                previous_year "Ano anterior"/"Previous year",
            ], default("nothing");
            /// What each issue covers.
            period "Período"/"Period": choice[
                previous_day "Dia anterior"/"Previous day", previous_week "Semana anterior"/"Previous week",
                previous_month "Mês anterior"/"Previous month",
                previous_quarter "Trimestre anterior"/"Previous quarter", previous_year "Ano anterior"/"Previous year",
                month_to_date "Mês até hoje"/"Month to date", year_to_date "Ano até hoje"/"Year to date",
                custom "Datas escolhidas"/"Chosen dates",
            ], required, default("previous_month");
            /// For chosen dates.
            period_start "Início do período"/"Period start": date;
            /// For chosen dates.
            period_end "Fim do período"/"Period end": date;
            format "Formato"/"Format": choice[
                pdf "PDF"/"PDF", xlsx "Planilha Excel"/"Excel", csv "Planilha CSV"/"CSV", json "JSON"/"JSON",
            ], required, default("pdf");
            /// When it is drawn up, as an RFC 5545 rule such as FREQ=MONTHLY;BYMONTHDAY=1. Empty: on demand.
            recurrence "Repetição"/"Recurrence": text, max(200);
            /// Time of day in the clinic's zone at which a scheduled report is drawn up.
            time "Hora"/"Time": time_of_day;
            channels "Canais"/"Channels": set(choice[
                in_app "No aplicativo"/"In the app", email "E-mail"/"E-mail", whatsapp "WhatsApp"/"WhatsApp",
            ]);
            recipients "Destinatários"/"Recipients": set(link -> account), max(50);
            /// People without an account, such as the accountant.
            external_recipients "Destinatários externos"/"External recipients": set(email), max(20);
            active "Em uso"/"In use": flag, default("true"), index;
        }
    }

    /// One issue of a report, as it was drawn up and sent. Issues are never changed.
    report_issue "Emissão de relatório"/"Report issue" of clinic, append_only {
        facet main in Insight {
            report "Relatório"/"Report": link -> report, required;
            period_start "Início do período"/"Period start": date, required, index;
            period_end "Fim do período"/"Period end": date, required;
            issued_at "Emitido em"/"Issued at": instant, required;
            outcome "Resultado"/"Outcome": choice[issued "Emitido"/"Issued", failed "Falhou"/"Failed"],
                required, default("issued");
            file "Arquivo"/"File": blob;
            /// What went wrong, for people to read.
            error "Erro"/"Error": text, max(500);
        }
    }

    /// A report on a patient's progress over a period, drafted by an agent or a professional, for the care team.
    /// What the patient receives is a document of its own, made when a professional releases it.
    patient_report "Relatório do paciente"/"Patient report" of clinic {
        facet main in Care {
            patient "Paciente"/"Patient": link -> patient, required;
            kind "Tipo"/"Kind": choice[
                weekly_progress "Progresso da semana"/"Weekly progress",
                monthly_summary "Resumo do mês"/"Monthly summary",
                quarterly_review "Revisão do trimestre"/"Quarterly review",
                annual_report "Relatório do ano"/"Annual report", custom "Outro período"/"Custom",
            ], required;
            period_start "Início do período"/"Period start": date, required;
            period_end "Fim do período"/"Period end": date, required;
            /// The numbers on which the text rests, fixed when the report was made.
            measures "Medidas"/"Measures": list[
                /// What was measured, such as weight or fibre per day.
                name "Medida"/"Measure": text, required, max(80);
                /// UCUM code, such as kg, g/d or %.
                unit "Unidade"/"Unit": text, max(20);
                initial_value "No início"/"At the start": decimal(3);
                final_value "No fim"/"At the end": decimal(3);
                mean_value "Média"/"Mean": decimal(3);
                target_value "Meta"/"Target": decimal(3);
            ], max(100);
            narrative "Texto"/"Narrative": prose;
            charts "Gráficos"/"Charts": list[
                title "Título"/"Title": text, required, max(120);
                chart "Forma"/"Chart": choice[
                    line "Linhas"/"Lines", bar "Barras"/"Bars", stacked_bar "Barras empilhadas"/"Stacked bars",
                    radar "Radar"/"Radar", table "Tabela"/"Table",
                ], required, default("line");
                /// Name of the measure that it shows.
                measure "Medida"/"Measure": text, required, max(80);
            ], max(30);
            insights "Constatações"/"Insights": list[
                description "Constatação"/"Insight": text, required, max(1000);
                /// What it rests on, such as 12 of 14 breakfasts logged.
                evidence "Base"/"Evidence": text, max(500);
            ], max(50);
            recommendations "Recomendações"/"Recommendations": list[
                action "Recomendação"/"Recommendation": text, required, max(1000);
                reason "Motivo"/"Reason": text, max(500);
            ], max(50);
            generated_at "Gerado em"/"Generated at": instant, required, index;
            /// The agent's run, where an agent drafted it.
            run "Execução"/"Run": link -> agent_run;
            status "Situação"/"Status": choice[
                draft "Rascunho"/"Draft", reviewed "Revisado"/"Reviewed", released "Liberado ao paciente"/"Released",
                discarded "Descartado"/"Discarded",
            ], required, default("draft"), index;
            reviewed_by "Revisado por"/"Reviewed by": link -> practitioner;
            reviewed_at "Revisado em"/"Reviewed at": instant;
            /// The copy that the patient received.
            released_report "Documento liberado"/"Released document": link -> released_report;
        }
    }

    /// How the clinic's numbers are gathered, kept and used: one configuration of one part of the analysis.
    analytics_config "Configuração de análise"/"Analytics configuration" of clinic {
        facet main in Insight {
            name "Nome"/"Name": text, required, max(120), search;
            description "Descrição"/"Description": prose;
            kind "Tipo"/"Kind": choice[
                data_warehouse "Acervo de medições"/"Data warehouse", predictive "Previsões"/"Predictions",
                reporting "Relatórios"/"Reporting", alerting "Alertas"/"Alerting",
                activity "Uso do aplicativo"/"App activity",
            ], required, index;
            /// Names of the metrics that it concerns. Without any, all.
            metrics "Métricas"/"Metrics": set(text), max(200);
            /// How often it runs.
            refresh_every "Executar a cada"/"Run every": minutes, range(1, 44640);
            /// Samples and events older than this are dropped.
            retention_months "Guardar por (meses)"/"Keep for (months)": int, range(1, 240);
            /// A number about fewer people than this is not shown, lest it tell of one.
            minimum_group "Menor grupo"/"Smallest group": int, range(1, 1000), default("5");
            /// The model of a prediction.
            model "Modelo"/"Model": link -> ai_model;
            /// Further named settings.
            parameters "Parâmetros"/"Parameters": list(NAMED_VALUES), max(50);
            active "Em uso"/"In use": flag, default("true"), index;
        }
    }
}
