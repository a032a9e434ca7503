//! Finance: what patients and students pay, what is invoiced, and the clinic's books. Money is integer centavos; a
//! balance is the sum of entries, never a field. Whatever a patient receives (payment, invoice) holds nothing that
//! only the clinic should see: fees and costs stand in the books.

crate::entities! {
    /// A way in which the clinic accepts money, with its provider, its fees and its limits.
    payment_method "Forma de pagamento"/"Payment method" of organization {
        facet main in Reference {
            /// Name on the screen, such as PIX or Credit card (Stone).
            name "Nome"/"Name": text, required, max(80), search;
            method "Meio"/"Method": choice(PAYMENT_MEANS), required, index;
            /// Clinics that accept it. Empty: all of the organisation.
            clinics "Unidades"/"Clinics": set(link -> clinic);
            /// Acquirer, bank or gateway behind it.
            provider "Operadora"/"Provider": text, max(80);
            /// The connection to the provider. Its credentials are on the server only.
            integration "Integração"/"Integration": link -> integration;
            /// The clinic's PIX key: CPF, CNPJ, e-mail, phone or random key.
            pix_key "Chave PIX"/"PIX key": text, max(77);
            /// Part of the amount that the provider keeps, in percent.
            fee_percent "Taxa (%)"/"Fee (%)": decimal(2), range(0, 10000), default("0");
            /// Amount that the provider keeps for each payment.
            fee_amount "Tarifa por pagamento"/"Fee per payment": money;
            /// Fees for payments in instalments, where they differ.
            installment_fees "Taxas por parcelamento"/"Instalment fees": list[
                minimum_installments "De (parcelas)"/"From (instalments)": int, required, range(1, 60);
                maximum_installments "Até (parcelas)"/"To (instalments)": int, required, range(1, 60);
                fee_percent "Taxa (%)"/"Fee (%)": decimal(2), required, range(0, 10000);
            ], max(60);
            /// Monthly rate for receiving early what would come later, in percent.
            advance_fee_percent "Taxa de antecipação ao mês (%)"/"Monthly advance fee (%)": decimal(2), range(0, 10000);
            maximum_installments "Máximo de parcelas"/"Maximum instalments": int, range(1, 60), default("1");
            minimum_installment_amount "Parcela mínima"/"Minimum instalment": money;
            minimum_amount "Valor mínimo"/"Minimum amount": money;
            maximum_amount "Valor máximo"/"Maximum amount": money;
            /// Most that may be received this way in one day.
            daily_limit_amount "Limite diário"/"Daily limit": money;
            /// Days from the payment to the money in the account.
            settlement_days "Prazo de recebimento (dias)"/"Settlement (days)": int, range(0, 365), default("0");
            settlement_day_type "Contagem do prazo"/"Settlement day type": choice[
                calendar "Dias corridos"/"Calendar days", business "Dias úteis"/"Business days",
            ], default("business");
            /// Whether it is offered today. An inactive one keeps its payments.
            active "Ativa"/"Active": flag, default("true"), index;
        }
    }

    /// Money that a patient pays or owes at a due date. Clinic instalments are one payment each.
    payment "Pagamento"/"Payment" of clinic {
        facet main in Till, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            amount "Valor"/"Amount": money, required, sensitive;
            /// Empty until it is known how the person will pay.
            method "Meio"/"Method": choice(PAYMENT_MEANS), index;
            payment_method "Forma de pagamento"/"Payment method": link -> payment_method;
            status "Situação"/"Status": choice[
                pending "A receber"/"Pending", completed "Pago"/"Completed", failed "Recusado"/"Failed",
                refunded "Devolvido"/"Refunded", authorized "Autorizado"/"Authorized",
                partially_refunded "Devolvido em parte"/"Partially refunded", disputed "Contestado"/"Disputed",
                expired "Expirado"/"Expired", cancelled "Cancelado"/"Cancelled",
            ], required, default("pending"), sensitive, index;
            due_on "Vencimento"/"Due on": date, index;
            /// When the money was paid. Empty while it is owed.
            paid_at "Pago em"/"Paid at": instant, index;
            /// What it is for, in words that the patient reads.
            description "Descrição"/"Description": text, max(200);
            invoice "Fatura"/"Invoice": link -> invoice;
            appointment "Consulta"/"Appointment": link -> appointment;
            /// Which instalment of the clinic's plan this is: 2 of 3.
            installment_number "Parcela"/"Instalment": int, range(1, 120);
            installment_count "Total de parcelas"/"Instalments": int, range(1, 120);
            /// Who pays, where it is not the patient.
            payer_name "Pagador"/"Payer": text, max(120), search;
            payer_cpf "CPF do pagador"/"Payer CPF": cpf;
            payer_cnpj "CNPJ do pagador"/"Payer CNPJ": cnpj;
            /// Identifier of the charge that the clinic created, at most 35 letters and digits.
            pix_txid "Identificador da cobrança PIX (txid)"/"PIX charge identifier (txid)": text, max(35), unique_hint;
            /// Identifier that the Central Bank gives to the transfer, 32 characters beginning with E.
            pix_end_to_end_id "Identificador fim a fim do PIX"/"PIX end-to-end identifier": text, max(32), unique_hint;
            /// The code that the patient copies into the bank's app; the QR code is drawn from it.
            pix_copy_paste "PIX copia e cola"/"PIX copy and paste": text, max(600);
            pix_expires_at "PIX válido até"/"PIX expires at": instant;
            /// The 47 or 48 digits that the patient types; the bar code follows from them.
            boleto_digitable_line "Linha digitável"/"Boleto digitable line": text, max(48), unique_hint;
            /// The bank's number of the boleto.
            boleto_our_number "Nosso número"/"Boleto bank number": text, max(20);
            boleto_url "Link do boleto"/"Boleto link": url;
            card_brand "Bandeira"/"Card brand": choice[
                visa "Visa"/"Visa", mastercard "Mastercard"/"Mastercard", elo "Elo"/"Elo",
                american_express "American Express"/"American Express", hipercard "Hipercard"/"Hipercard",
                diners "Diners Club"/"Diners Club", other "Outra"/"Other",
            ];
            /// The only part of a card number that is kept.
            card_last_four "Final do cartão"/"Card last four digits": text, max(4);
            /// Number of the transaction on the slip, unique for the acquirer and the day.
            card_nsu "NSU"/"NSU": text, max(20), index;
            card_authorization_code "Código de autorização"/"Authorisation code": text, max(20);
            card_acquirer "Credenciadora"/"Acquirer": text, max(60);
            /// Instalments that the card issuer charges; the sale is one payment.
            card_installments "Parcelas no cartão"/"Card instalments": int, range(1, 60);
            /// Document number of a transfer, or bank and number of a cheque.
            bank_reference "Referência bancária"/"Bank reference": text, max(80);
            /// Cash that was handed over; the change is the difference to the amount.
            cash_tendered "Dinheiro recebido"/"Cash tendered": money;
            /// Number of the health plan's guide or authorisation.
            health_plan_authorization "Guia do convênio"/"Health plan authorisation": text, max(40);
            /// Gateway that processed it, such as Stripe or Asaas.
            gateway "Intermediador"/"Gateway": text, max(60);
            /// The gateway's own identifier; a repeated notice of the same payment is recognised by it.
            gateway_transaction_id "Transação no intermediador"/"Gateway transaction": text, max(255), unique_hint;
            failure_reason "Motivo da recusa"/"Failure reason": text, max(200);
            /// What went back to the payer. Their sum never exceeds the amount.
            refunds "Devoluções"/"Refunds": list[
                amount "Valor"/"Amount": money, required;
                refunded_at "Devolvido em"/"Refunded at": instant, required;
                reason "Motivo"/"Reason": text, max(200);
                /// Identifier of the return, such as that of the PIX return.
                reference "Identificador"/"Reference": text, max(80);
            ], max(40), sensitive;
            /// Slip, proof or statement.
            receipt "Comprovante"/"Receipt": blob;
            /// Number of the receipt, such as that of Receita Saúde.
            receipt_number "Número do recibo"/"Receipt number": text, max(40);
            /// Seen by the patient too.
            note "Observação"/"Note": prose, max(2000);
        }
    }

    /// A bill for services and products, with its electronic service invoice (NFS-e) once issued.
    invoice "Fatura"/"Invoice" of clinic {
        facet main in Till, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            /// Given by the server when issued: two devices could give the same number.
            number "Número"/"Number": text, max(20), unique_hint, search;
            /// Paid or open follows from its payments.
            status "Situação"/"Status": choice[
                draft "Rascunho"/"Draft", issued "Emitida"/"Issued", cancelled "Cancelada"/"Cancelled",
                entered_in_error "Lançada por engano"/"Entered in error",
            ], required, default("draft"), sensitive, index;
            issued_on "Emissão"/"Issued on": date, index;
            due_on "Vencimento"/"Due on": date, index;
            /// When the service was given, which decides the month of its taxes.
            competence_date "Competência"/"Competence date": date, index;
            /// To whom it is made out, where it is not the patient.
            customer_name "Tomador"/"Customer": text, max(120), search;
            customer_cpf "CPF do tomador"/"Customer CPF": cpf;
            customer_cnpj "CNPJ do tomador"/"Customer CNPJ": cnpj;
            customer_email "E-mail do tomador"/"Customer e-mail": email;
            customer_address "Endereço do tomador"/"Customer address": text, max(300);
            /// What is billed. The total is the sum of quantity times price, less discounts.
            items "Itens"/"Items": list[
                service "Serviço"/"Service": link -> service;
                product "Produto"/"Product": link -> product;
                appointment "Consulta"/"Appointment": link -> appointment;
                practitioner "Profissional"/"Practitioner": link -> practitioner;
                description "Descrição"/"Description": text, required, max(200);
                performed_on "Realizado em"/"Performed on": date;
                quantity "Quantidade"/"Quantity": decimal(3), required, range(1, 1000000000), default("1000");
                unit_price "Preço unitário"/"Unit price": money, required;
                discount_amount "Desconto"/"Discount": money;
                /// Item of the list of Lei Complementar 116/2003, such as 4.10 for nutrition.
                service_code "Código do serviço (LC 116)"/"Service code (LC 116)": text, max(10);
                /// Brazilian nomenclature of services.
                nbs_code "NBS"/"NBS code": text, max(12);
            ], max(200), sensitive;
            /// Discount on the whole, beside those of the items.
            discount_amount "Desconto"/"Discount": money;
            discount_reason "Motivo do desconto"/"Discount reason": text, max(200);
            /// Taxes as they stand on the invoice.
            taxes "Tributos"/"Taxes": list[
                tax "Tributo"/"Tax": choice(TAX), required;
                base_amount "Base de cálculo"/"Base": money;
                rate_percent "Alíquota (%)"/"Rate (%)": decimal(4), range(0, 1000000);
                amount "Valor"/"Amount": money, required;
                /// Kept by the customer and paid in the clinic's name.
                withheld "Retido na fonte"/"Withheld": flag;
            ], max(20), sensitive;
            iss_taxation "Tributação do ISS"/"ISS taxation": choice[
                taxed_here "Tributado no município"/"Taxed in the municipality",
                taxed_elsewhere "Tributado em outro município"/"Taxed in another municipality",
                exempt "Isento"/"Exempt", immune "Imune"/"Immune", suspended "Exigibilidade suspensa"/"Suspended",
                not_subject "Não incidência"/"Not subject",
            ];
            /// Municipality where the service was given, by its IBGE code of seven digits.
            service_municipality_code "Município da prestação"/"Municipality of the service": text, max(7);
            nfse_status "Situação da NFS-e"/"NFS-e status": choice[
                not_requested "Não solicitada"/"Not requested", requested "Em emissão"/"Requested",
                issued "Emitida"/"Issued", rejected "Rejeitada"/"Rejected", cancelled "Cancelada"/"Cancelled",
                replaced "Substituída"/"Replaced",
            ], default("not_requested"), index;
            nfse_number "Número da NFS-e"/"NFS-e number": text, max(20), unique_hint, search;
            nfse_verification_code "Código de verificação da NFS-e"/"NFS-e verification code": text, max(60);
            /// Key of the national NFS-e, 50 digits.
            nfse_access_key "Chave de acesso da NFS-e"/"NFS-e access key": text, max(50), unique_hint;
            nfse_issued_at "NFS-e emitida em"/"NFS-e issued at": instant;
            /// Provisional receipt of services that the NFS-e replaces.
            rps_number "Número do RPS"/"RPS number": text, max(20);
            rps_series "Série do RPS"/"RPS series": text, max(5);
            nfse_url "Link da NFS-e"/"NFS-e link": url;
            nfse_pdf "NFS-e em PDF"/"NFS-e as PDF": blob;
            nfse_xml "NFS-e em XML"/"NFS-e as XML": blob;
            nfse_rejection_reason "Motivo da rejeição"/"Rejection reason": text, max(500);
            /// Key of the invoice of products (NF-e or NFC-e), 44 digits.
            nfe_access_key "Chave da NF-e"/"NF-e access key": text, max(44), unique_hint;
            replaces "Substitui a fatura"/"Replaces": link -> invoice;
            cancelled_at "Cancelada em"/"Cancelled at": instant;
            cancellation_reason "Motivo do cancelamento"/"Cancellation reason": text, max(300);
            /// Seen by the patient too.
            note "Observação"/"Note": prose, max(2000);
        }
    }

    /// A student's purchase of credits for simulated consultations.
    credit_purchase "Compra de créditos"/"Credit purchase" of clinic {
        facet main in Till, shared with student {
            student "Estudante"/"Student": link -> account, required;
            credits "Créditos"/"Credits": int, required, range(1, 100000);
            amount "Valor"/"Amount": money, required, sensitive;
            method "Meio"/"Method": choice[
                pix "PIX"/"PIX", credit_card "Cartão de crédito"/"Credit card",
                debit_card "Cartão de débito"/"Debit card", boleto "Boleto"/"Boleto",
                bank_transfer "Transferência bancária"/"Bank transfer", wallet "Carteira digital"/"Digital wallet",
                cash "Dinheiro"/"Cash", other "Outro"/"Other",
            ];
            status "Situação"/"Status": choice[
                pending "Aguardando pagamento"/"Pending", completed "Pago"/"Completed", failed "Recusado"/"Failed",
                refunded "Devolvido"/"Refunded", expired "Expirado"/"Expired", cancelled "Cancelado"/"Cancelled",
            ], required, default("pending"), sensitive, index;
            paid_at "Pago em"/"Paid at": instant, index;
            /// Gateway that processed it, such as Stripe.
            gateway "Intermediador"/"Gateway": text, max(60);
            /// The gateway's own identifier; a repeated notice of the same payment is recognised by it.
            gateway_transaction_id "Transação no intermediador"/"Gateway transaction": text, max(255), unique_hint;
            /// Identifier that the Central Bank gives to the transfer, 32 characters beginning with E.
            pix_end_to_end_id "Identificador fim a fim do PIX"/"PIX end-to-end identifier": text, max(32), unique_hint;
            failure_reason "Motivo da recusa"/"Failure reason": text, max(200);
            receipt_url "Link do recibo"/"Receipt link": url;
        }
    }

    /// Simulation credits that a student gained or spent. What is left is the sum.
    credit_entry "Movimento de créditos"/"Credit entry" of clinic, append_only {
        facet main in Till, shared with student {
            student "Estudante"/"Student": link -> account, required;
            entry_type "Tipo"/"Type": choice[
                purchase "Compra"/"Purchase", usage "Uso"/"Usage", refund "Estorno"/"Refund",
                grant "Cortesia"/"Grant", expiry "Expiração"/"Expiry", adjustment "Ajuste"/"Adjustment",
            ], required, index;
            /// Positive gains, negative spends.
            credits "Créditos"/"Credits": int, required, range(-100000, 100000);
            occurred_at "Quando"/"Occurred at": instant, required, index;
            description "Descrição"/"Description": text, max(300);
            credit_purchase "Compra"/"Purchase": link -> credit_purchase;
            /// The simulated consultation that used the credits, or whose credits came back.
            simulation_session "Simulação"/"Simulation": link -> simulation_session;
            /// Credits of this entry are lost after this day, if not used.
            expires_on "Válidos até"/"Expires on": date;
            /// The entry that this one undoes, with the opposite credits.
            reverses "Anula o movimento"/"Reverses": link -> credit_entry;
        }
    }

    /// An account of the clinic's chart of accounts: where money is, what is owed, what is earned and spent.
    ledger_account "Conta contábil"/"Ledger account" of clinic {
        facet main in Finance {
            name "Nome"/"Name": text, required, max(120), search;
            /// Code in the chart of accounts, such as 3.1.02.
            code "Código"/"Code": text, max(20), unique_hint, search;
            /// Assets and expenses grow by debit, the others by credit.
            account_type "Natureza"/"Type": choice[
                revenue "Receita"/"Revenue", expense "Despesa"/"Expense", asset "Ativo"/"Asset",
                liability "Passivo"/"Liability", equity "Patrimônio líquido"/"Equity",
            ], required, sensitive, index;
            /// The account of which this is a part.
            parent "Conta superior"/"Parent account": link -> ledger_account;
            description "Descrição"/"Description": prose, max(2000);
            /// For which automatic entries this account is used. One account for each use.
            purpose "Uso automático"/"Automatic use": choice[
                cash "Caixa"/"Cash", bank "Banco"/"Bank", card_receivable "Cartões a receber"/"Card receivables",
                patient_receivable "Pacientes a receber"/"Patient receivables",
                health_plan_receivable "Convênios a receber"/"Health plan receivables", stock "Estoque"/"Stock",
                supplier_payable "Fornecedores a pagar"/"Supplier payables",
                tax_payable "Tributos a recolher"/"Taxes payable",
                commission_payable "Comissões a pagar"/"Commissions payable",
                deferred_revenue "Receita antecipada"/"Deferred revenue",
                service_revenue "Receita de serviços"/"Service revenue",
                product_revenue "Receita de produtos"/"Product revenue",
                revenue_deduction "Deduções da receita"/"Revenue deductions",
                product_cost "Custo dos produtos"/"Cost of products", payment_fee "Taxas de recebimento"/"Payment fees",
                commission_expense "Despesa com comissões"/"Commission expense",
                tax_expense "Despesa com tributos"/"Tax expense",
                cash_difference "Diferenças de caixa"/"Cash differences",
                opening_balance "Saldo de abertura"/"Opening balance",
            ], index;
            /// The payment method whose money arrives in this account.
            payment_method "Forma de pagamento"/"Payment method": link -> payment_method;
            /// Part of the cash flow statement.
            cash_flow_activity "Atividade no fluxo de caixa"/"Cash flow activity": choice[
                operating "Operacional"/"Operating", investing "Investimento"/"Investing",
                financing "Financiamento"/"Financing",
            ];
            bank_name "Banco"/"Bank": text, max(60);
            bank_branch "Agência"/"Branch": text, max(10);
            bank_account_number "Conta bancária"/"Bank account": text, max(20);
            /// Whether entries may be made in it; an account with parts only adds them up.
            accepts_entries "Aceita lançamentos"/"Accepts entries": flag, default("true");
            active "Ativa"/"Active": flag, default("true"), index;
        }
    }

    /// An amount that goes from one account to another (double entry). Never edited: a mistake is undone by an
    /// entry that reverses it. Balances and statements are sums.
    ledger_entry "Lançamento"/"Ledger entry" of clinic, append_only {
        facet main in Finance {
            entry_type "Tipo"/"Type": choice[
                revenue "Receita"/"Revenue", expense "Despesa"/"Expense", transfer "Transferência"/"Transfer",
                adjustment "Ajuste"/"Adjustment", refund "Devolução"/"Refund", commission "Comissão"/"Commission",
                tax "Tributo"/"Tax", fee "Taxa de recebimento"/"Payment fee",
                product_cost "Custo dos produtos"/"Cost of products",
                revenue_recognition "Reconhecimento de receita"/"Revenue recognition",
                depreciation "Depreciação"/"Depreciation", opening_balance "Saldo de abertura"/"Opening balance",
            ], required, index;
            /// A planned entry is a forecast of cash flow and counts in no balance. What comes of it is another entry.
            stage "Etapa"/"Stage": choice[
                planned "Previsto"/"Planned", posted "Realizado"/"Posted",
            ], required, default("posted"), index;
            /// The account that receives.
            debit_account "Conta debitada"/"Debit account": link -> ledger_account, required;
            /// The account that gives.
            credit_account "Conta creditada"/"Credit account": link -> ledger_account, required;
            /// Always positive; the accounts tell the direction.
            amount "Valor"/"Amount": money, required;
            /// The day to which the revenue or expense belongs (accrual).
            competence_date "Competência"/"Competence date": date, required, index;
            /// The day on which the money moves, or should move if planned. Empty where no money moves.
            cash_date "Data do caixa"/"Cash date": date, index;
            description "Histórico"/"Description": text, required, max(300), search;
            cost_center "Centro de custo"/"Cost center": link -> cost_center;
            practitioner "Profissional"/"Practitioner": link -> practitioner;
            service "Serviço"/"Service": link -> service;
            /// Who paid or was paid, where it is not a patient.
            counterparty_name "Favorecido ou pagador"/"Counterparty": text, max(120), search;
            counterparty_cpf "CPF do favorecido ou pagador"/"Counterparty CPF": cpf;
            counterparty_cnpj "CNPJ do favorecido ou pagador"/"Counterparty CNPJ": cnpj;
            /// Number of the bill, receipt or contract.
            document_number "Documento"/"Document number": text, max(60), search;
            attachment "Anexo"/"Attachment": blob;
            /// This and the links that follow say what caused the entry; usually one of them is filled.
            payment "Pagamento"/"Payment": link -> payment;
            invoice "Fatura"/"Invoice": link -> invoice;
            credit_purchase "Compra de créditos"/"Credit purchase": link -> credit_purchase;
            appointment "Consulta"/"Appointment": link -> appointment;
            stock_movement "Movimento de estoque"/"Stock movement": link -> stock_movement;
            commission_payout "Repasse"/"Commission payout": link -> commission_payout;
            revenue_schedule "Receita a reconhecer"/"Revenue schedule": link -> revenue_schedule;
            reconciliation "Conciliação"/"Reconciliation": link -> reconciliation;
            tax_rule "Regra tributária"/"Tax rule": link -> tax_rule;
            /// For an entry in several parts (net amount, fee, tax), the first of them.
            part_of "Parte do lançamento"/"Part of": link -> ledger_entry;
            /// The planned entry that this one makes real.
            settles "Realiza o lançamento"/"Settles": link -> ledger_entry;
            /// The entry that this one undoes, with the accounts exchanged.
            reverses "Estorna o lançamento"/"Reverses": link -> ledger_entry;
            reversal_reason "Motivo do estorno"/"Reversal reason": choice[
                cancelled "Cancelado"/"Cancelled", payment_failed "Pagamento não efetivado"/"Payment failed",
                mistake "Lançado por engano"/"Mistake", refund "Devolvido"/"Refunded",
                chargeback "Contestado"/"Chargeback", other "Outro"/"Other",
            ];
        }
    }

    /// A part of the clinic whose costs and revenue are looked at by themselves.
    cost_center "Centro de custo"/"Cost center" of clinic {
        facet main in Finance {
            name "Nome"/"Name": text, required, max(120), search;
            code "Código"/"Code": text, max(20), unique_hint, search;
            description "Descrição"/"Description": prose, max(2000);
            parent "Centro superior"/"Parent center": link -> cost_center;
            manager "Responsável"/"Manager": link -> practitioner;
            /// What may be spent in each period.
            budgets "Orçamentos"/"Budgets": list[
                period_start "De"/"From": date, required;
                period_end "Até"/"To": date, required;
                amount "Valor"/"Amount": money, required;
            ], max(240), sensitive;
            /// How it takes its part of shared costs.
            allocation_method "Rateio"/"Allocation": choice[
                percentage "Percentual"/"Percentage", fixed "Valor fixo"/"Fixed amount", usage "Por uso"/"By usage",
            ], required, default("percentage");
            /// Its part of shared costs, in percent.
            allocation_percent "Percentual do rateio"/"Allocation percentage": decimal(2), range(0, 10000);
            /// Its monthly part of shared costs.
            allocation_amount "Valor do rateio por mês"/"Monthly allocation": money;
            /// What usage is measured by.
            allocation_driver "Base do uso"/"Usage measure": choice[
                appointments "Consultas"/"Appointments", hours "Horas de atendimento"/"Hours of care",
                area "Área"/"Floor area", revenue "Receita"/"Revenue", stock_usage "Consumo de estoque"/"Stock usage",
                staff "Pessoas"/"Staff",
            ];
            active "Ativo"/"Active": flag, default("true"), index;
        }
    }

    /// How one tax is calculated during a period of time. A new rate is a new rule; the old one keeps its dates.
    tax_rule "Regra tributária"/"Tax rule" of clinic {
        facet main in Finance {
            tax "Tributo"/"Tax": choice(TAX), required, index;
            /// Name on screens, such as ISS Recife 5%.
            name "Nome"/"Name": text, required, max(120), search;
            valid_from "Vale desde"/"Valid from": date, required, index;
            /// Last day on which it holds. Empty: until further notice.
            valid_until "Vale até"/"Valid until": date, index;
            /// Regime of the clinic to which the rule belongs.
            tax_regime "Regime tributário"/"Tax regime": choice[
                simples_nacional "Simples Nacional"/"Simples Nacional",
                presumed_profit "Lucro presumido"/"Presumed profit", real_profit "Lucro real"/"Real profit",
                mei "MEI"/"Individual micro-entrepreneur (MEI)", self_employed "Autônomo"/"Self-employed",
            ];
            jurisdiction "Competência tributária"/"Jurisdiction": choice[
                federal "Federal"/"Federal", state "Estadual"/"State", municipal "Municipal"/"Municipal",
            ];
            /// Two letters, such as PE, for taxes of a state.
            state "UF"/"State": text, max(2);
            /// IBGE code of seven digits, for taxes of a municipality.
            municipality_code "Município (IBGE)"/"Municipality (IBGE)": text, max(7), index;
            municipality_name "Município"/"Municipality": text, max(80);
            /// Item of the list of Lei Complementar 116/2003, such as 4.10 for nutrition. Empty: all services.
            service_code "Código do serviço (LC 116)"/"Service code (LC 116)": text, max(10);
            /// Economic activity, seven digits.
            cnae_code "CNAE"/"CNAE code": text, max(7);
            /// Tax classification of IBS and CBS (cClassTrib), six digits.
            tax_classification_code "Classificação tributária"/"Tax classification code": text, max(6);
            /// In percent of the base: 5.0000 is 5%.
            rate_percent "Alíquota (%)"/"Rate (%)": decimal(4), range(0, 1000000), sensitive;
            /// Part of the rate that the law takes off, such as 60% of IBS and CBS for health services
            /// (Lei Complementar 214/2025).
            rate_reduction_percent "Redução da alíquota (%)"/"Rate reduction (%)": decimal(2), range(0, 10000);
            calculation_base "Base de cálculo"/"Calculation base": choice[
                gross "Receita bruta"/"Gross revenue", net "Valor líquido"/"Net amount",
                specific "Valor fixo"/"Fixed amount", presumed_profit "Lucro presumido"/"Presumed profit",
                real_profit "Lucro real"/"Real profit",
            ], required, default("gross");
            /// Part of the revenue that the law takes as profit, such as 32% for services.
            presumed_profit_percent "Presunção de lucro (%)"/"Presumed profit (%)": decimal(2), range(0, 10000);
            /// Amount for each period, for a fixed tax such as the ISS of the self-employed.
            fixed_amount "Valor fixo"/"Fixed amount": money, sensitive;
            simples_annex "Anexo do Simples"/"Simples annex": choice[
                i "Anexo I"/"Annex I", ii "Anexo II"/"Annex II", iii "Anexo III"/"Annex III", iv "Anexo IV"/"Annex IV",
                v "Anexo V"/"Annex V",
            ];
            /// Brackets by the revenue of the last twelve months.
            brackets "Faixas"/"Brackets": list[
                minimum_revenue "Receita de"/"Revenue from": money, required;
                maximum_revenue "Receita até"/"Revenue to": money;
                rate_percent "Alíquota (%)"/"Rate (%)": decimal(4), required, range(0, 1000000);
                deduction_amount "Parcela a deduzir"/"Deduction": money;
            ], max(20), sensitive;
            /// Whether the customer keeps it and pays it in the clinic's name.
            withheld "Retido na fonte"/"Withheld": flag, default("false");
            /// From this amount on it is withheld.
            withholding_minimum_amount "Retenção a partir de"/"Withheld from": money;
            /// Day of the next month by which it is paid.
            due_day "Dia de vencimento"/"Due day": int, range(1, 31);
            ledger_account "Conta contábil"/"Ledger account": link -> ledger_account;
            /// Law, decree or ruling that says so.
            legal_basis "Base legal"/"Legal basis": text, max(200);
            description "Descrição"/"Description": prose, max(2000);
        }
    }

    /// How much a professional earns from what they do or sell.
    commission_rule "Regra de comissão"/"Commission rule" of clinic {
        facet main in Finance {
            name "Nome"/"Name": text, required, max(120), search;
            description "Descrição"/"Description": prose, max(2000);
            commission_type "Tipo"/"Type": choice[
                percentage "Percentual"/"Percentage", fixed "Valor fixo"/"Fixed amount", tiered "Por faixas"/"Tiered",
                hybrid "Percentual e valor fixo"/"Hybrid",
            ], required;
            /// Part of the base, in percent.
            rate_percent "Percentual"/"Percentage": decimal(4), range(0, 1000000), sensitive;
            /// Amount for each service or sale.
            fixed_amount "Valor fixo"/"Fixed amount": money, sensitive;
            /// Tiers by what the professional brought in during the period.
            tiers "Faixas"/"Tiers": list[
                minimum_amount "De"/"From": money, required;
                maximum_amount "Até"/"To": money;
                rate_percent "Percentual"/"Percentage": decimal(4), range(0, 1000000);
                fixed_amount "Valor fixo"/"Fixed amount": money;
            ], max(20), sensitive;
            applies_to "Incide sobre"/"Applies to": choice[
                services "Serviços"/"Services", products "Produtos"/"Products", packages "Pacotes"/"Packages",
                all "Tudo"/"All",
            ], required, default("services"), index;
            /// Professions that earn it. Empty: all.
            professions "Profissões"/"Professions": set(choice[
                nutritionist "Nutricionista"/"Nutritionist", doctor "Médica ou médico"/"Doctor",
                nurse "Enfermeira ou enfermeiro"/"Nurse", aesthetician "Esteticista"/"Aesthetician",
                pharmacist "Farmacêutica ou farmacêutico"/"Pharmacist", other "Outra"/"Other",
            ]);
            /// Professionals who earn it. Empty: all of those professions.
            practitioners "Profissionais"/"Practitioners": set(link -> practitioner);
            service_categories "Categorias de serviço"/"Service categories": set(link -> service_category);
            services "Serviços"/"Services": set(link -> service);
            products "Produtos"/"Products": set(link -> product);
            /// The smallest sale on which it is earned.
            minimum_amount "Venda mínima"/"Minimum sale": money;
            /// The largest sale on which it is earned; what lies above does not count.
            maximum_amount "Venda máxima"/"Maximum sale": money;
            /// What the percentage is taken of.
            calculation_base "Base de cálculo"/"Calculation base": choice[
                gross "Valor cobrado"/"Gross amount", net_of_fees "Menos taxas de recebimento"/"Less payment fees",
                net_of_taxes "Menos taxas e tributos"/"Less fees and taxes",
                net_of_costs "Menos taxas, tributos e materiais"/"Less fees, taxes and materials",
            ], default("gross");
            /// The moment from which it is due.
            earned_when "Devida quando"/"Earned when": choice[
                fulfilled "O atendimento é realizado"/"The service is given",
                invoiced "A fatura é emitida"/"It is invoiced", paid "O paciente paga"/"The patient pays",
            ], default("paid");
            /// Of several rules that fit, the one with the lowest number holds.
            priority "Prioridade"/"Priority": int, range(1, 1000), default("100");
            valid_from "Vale desde"/"Valid from": date, required, index;
            /// Last day on which it holds. Empty: until further notice.
            valid_until "Vale até"/"Valid until": date, index;
            active "Ativa"/"Active": flag, default("true"), index;
        }
    }

    /// What a professional receives for a period, with each service or sale that counted. The total is the sum.
    commission_payout "Repasse"/"Commission payout" of clinic {
        facet main in Finance {
            practitioner "Profissional"/"Practitioner": link -> practitioner, required;
            period_start "De"/"From": date, required, index;
            period_end "Até"/"To": date, required, index;
            status "Situação"/"Status": choice[
                calculated "Calculado"/"Calculated", approved "Aprovado"/"Approved", paid "Pago"/"Paid",
                cancelled "Cancelado"/"Cancelled",
            ], required, default("calculated"), sensitive, index;
            items "Itens"/"Items": list[
                commission_rule "Regra"/"Rule": link -> commission_rule;
                ledger_entry "Lançamento"/"Ledger entry": link -> ledger_entry;
                payment "Pagamento"/"Payment": link -> payment;
                appointment "Consulta"/"Appointment": link -> appointment;
                description "Descrição"/"Description": text, max(200);
                /// What the percentage was taken of.
                base_amount "Base de cálculo"/"Base": money;
                rate_percent "Percentual"/"Percentage": decimal(4), range(0, 1000000);
                amount "Valor"/"Amount": money, required;
            ], max(5000), sensitive;
            /// Taxes and other amounts kept from it.
            deductions "Descontos"/"Deductions": list[
                tax "Tributo"/"Tax": choice[
                    iss "ISS"/"ISS", irrf "IRRF"/"IRRF", inss "INSS"/"INSS", pis "PIS"/"PIS", cofins "COFINS"/"COFINS",
                    csll "CSLL"/"CSLL",
                ];
                description "Descrição"/"Description": text, max(200);
                amount "Valor"/"Amount": money, required;
            ], max(40), sensitive;
            approved_by "Aprovado por"/"Approved by": link -> account;
            approved_at "Aprovado em"/"Approved at": instant;
            due_on "Pagar até"/"Due on": date, index;
            paid_at "Pago em"/"Paid at": instant;
            /// What was transferred in fact, after deductions.
            paid_amount "Valor pago"/"Paid amount": money, sensitive;
            method "Meio"/"Method": choice[
                pix "PIX"/"PIX", bank_transfer "Transferência bancária"/"Bank transfer", cash "Dinheiro"/"Cash",
                payroll "Folha de pagamento"/"Payroll", cheque "Cheque"/"Cheque", other "Outro"/"Other",
            ];
            /// Number of the professional's own invoice for it.
            document_number "Nota do profissional"/"Professional's invoice": text, max(60);
            notes "Observações"/"Notes": prose, max(4000);
        }
    }

    /// Money received for services still to be given, and the parts in which it becomes revenue. What is recognised
    /// and what is deferred are sums of its parts.
    revenue_schedule "Receita a reconhecer"/"Revenue schedule" of clinic {
        facet main in Finance {
            description "Descrição"/"Description": text, max(200), search;
            /// The entry in which the money was booked as deferred.
            ledger_entry "Lançamento"/"Ledger entry": link -> ledger_entry, required;
            invoice "Fatura"/"Invoice": link -> invoice;
            payment "Pagamento"/"Payment": link -> payment;
            /// What is recognised over time; the parts add up to it.
            total_amount "Valor total"/"Total amount": money, required, sensitive;
            recognition_period "Reconhecimento"/"Recognition": choice[
                immediate "Imediato"/"Immediate", monthly "Mensal"/"Monthly", quarterly "Trimestral"/"Quarterly",
                custom "Personalizado"/"Custom", on_delivery "A cada atendimento"/"With each service given",
            ], required, default("monthly");
            start_date "Início"/"Start": date, required, index;
            end_date "Fim"/"End": date, index;
            parts "Parcelas de receita"/"Parts": list[
                due_on "Reconhecer em"/"Recognise on": date, required;
                amount "Valor"/"Amount": money, required;
                /// The service that earns it, where recognised with each one.
                appointment "Consulta"/"Appointment": link -> appointment;
                /// When it became revenue. Empty: still deferred.
                recognized_on "Reconhecida em"/"Recognised on": date;
                ledger_entry "Lançamento"/"Ledger entry": link -> ledger_entry;
            ], max(400), sensitive;
            deferred_account "Conta de receita antecipada"/"Deferred revenue account": link -> ledger_account;
            revenue_account "Conta de receita"/"Revenue account": link -> ledger_account;
            /// From this day on nothing more is recognised: the contract ended and the rest was returned.
            cancelled_on "Cancelada em"/"Cancelled on": date, index;
        }
    }

    /// A comparison of what should have arrived with what did, for a bank, acquirer or cash drawer.
    reconciliation "Conciliação"/"Reconciliation" of clinic {
        facet main in Finance {
            date "Data"/"Date": date, required, index;
            period_start "De"/"From": date;
            period_end "Até"/"To": date;
            source "Origem"/"Source": choice[
                bank_statement "Extrato bancário"/"Bank statement", acquirer "Credenciadora de cartões"/"Card acquirer",
                gateway "Intermediador"/"Gateway", cash_count "Contagem do caixa"/"Cash count",
                health_plan "Demonstrativo do convênio"/"Health plan statement",
            ], default("bank_statement");
            payment_method "Forma de pagamento"/"Payment method": link -> payment_method;
            ledger_account "Conta contábil"/"Ledger account": link -> ledger_account;
            /// Statement as received, such as OFX or CSV.
            statement "Extrato"/"Statement": blob;
            /// What the books said when it was closed, kept as evidence: an entry that arrives later changes the sum.
            expected_amount "Valor esperado"/"Expected amount": money, required;
            /// What the statement or the count says.
            actual_amount "Valor recebido"/"Actual amount": money, required, sensitive;
            /// Lines of the statement and what each was matched with.
            lines "Linhas do extrato"/"Statement lines": list[
                occurred_on "Data"/"Date": date, required;
                description "Descrição"/"Description": text, max(200);
                /// NSU, end-to-end identifier or document number.
                reference "Identificador"/"Reference": text, max(80);
                amount "Valor"/"Amount": money, required;
                fee_amount "Taxa"/"Fee": money;
                payment "Pagamento"/"Payment": link -> payment;
                ledger_entry "Lançamento"/"Ledger entry": link -> ledger_entry;
                match_status "Correspondência"/"Match": choice[
                    matched "Encontrado"/"Matched", unmatched "Sem correspondência"/"Unmatched",
                    duplicate "Duplicado"/"Duplicate", ignored "Ignorado"/"Ignored",
                ], default("unmatched");
            ], max(5000);
            status "Situação"/"Status": choice[
                pending "Em aberto"/"Pending", reconciled "Conciliada"/"Reconciled", failed "Com divergência"/"Failed",
            ], required, default("pending"), sensitive, index;
            /// Why the amounts differ.
            discrepancy_cause "Causa da diferença"/"Discrepancy cause": choice[
                fee "Taxa não prevista"/"Unforeseen fee", timing "Ainda não creditado"/"Not yet credited",
                chargeback "Contestação"/"Chargeback",
                missing_payment "Pagamento não registrado"/"Payment not recorded",
                duplicate "Registro em duplicidade"/"Recorded twice", cash_short "Falta no caixa"/"Cash short",
                cash_over "Sobra no caixa"/"Cash over", mistake "Erro de digitação"/"Typing mistake",
                other "Outra"/"Other",
            ];
            discrepancy_reason "Explicação da diferença"/"Discrepancy explained": text, max(1000);
            reconciled_by "Conciliada por"/"Reconciled by": link -> account;
            reconciled_at "Conciliada em"/"Reconciled at": instant;
            notes "Observações"/"Notes": prose, max(4000);
        }
    }

    /// A charge, refund or change of an organisation's subscription to Umbu. What became of a charge is a later
    /// event about it.
    subscription_event "Evento da assinatura"/"Subscription event" of directory, append_only {
        facet main in Reference {
            event_type "Tipo"/"Type": choice[
                subscription_charge "Mensalidade"/"Subscription charge",
                ai_credits_purchase "Compra de créditos de IA"/"AI credits purchase",
                overage_charge "Uso excedente"/"Overage charge", refund "Devolução"/"Refund",
                trial_start "Início do teste"/"Trial start", plan_change "Mudança de plano"/"Plan change",
                discount "Desconto"/"Discount", cancellation "Cancelamento"/"Cancellation",
            ], required, index;
            occurred_at "Quando"/"Occurred at": instant, required, index;
            /// Positive is charged, negative is returned, zero where nothing is due.
            amount "Valor"/"Amount": money, required;
            /// Situation as of this event.
            status "Situação"/"Status": choice[
                pending "Pendente"/"Pending", completed "Pago"/"Completed", failed "Recusado"/"Failed",
                refunded "Devolvido"/"Refunded",
            ], required, index;
            /// The charge whose situation this event changes.
            about "Sobre o evento"/"About": link -> subscription_event;
            description "Descrição"/"Description": text, max(300);
            method "Meio"/"Method": choice[
                pix "PIX"/"PIX", credit_card "Cartão de crédito"/"Credit card",
                debit_card "Cartão de débito"/"Debit card", boleto "Boleto"/"Boleto",
                bank_transfer "Transferência bancária"/"Bank transfer", other "Outro"/"Other",
            ];
            invoice_url "Link da nota"/"Invoice link": url;
            nfse_number "Número da NFS-e"/"NFS-e number": text, max(20);
            gateway "Intermediador"/"Gateway": text, max(60);
            /// The gateway's own identifier; a repeated notice of the same event is recognised by it.
            gateway_event_id "Evento no intermediador"/"Gateway event": text, max(255), unique_hint;
        }
    }

    /// An amount of something that Umbu pays for on behalf of an organisation. Its cost is quantity times unit cost.
    usage_record "Registro de consumo"/"Usage record" of directory, append_only {
        facet main in Reference {
            cost_type "Tipo de consumo"/"Cost type": choice[
                ai_tokens_input "Tokens de IA, entrada"/"AI tokens, input",
                ai_tokens_output "Tokens de IA, saída"/"AI tokens, output", sms_delivery "Envio de SMS"/"SMS delivery",
                email_delivery "Envio de e-mail"/"E-mail delivery", voice_minutes "Minutos de voz"/"Voice minutes",
                api_calls "Chamadas de integração"/"API calls",
                storage_usage "Armazenamento (GB no mês)"/"Storage (GB in the month)",
                bandwidth_usage "Tráfego (GB)"/"Bandwidth (GB)",
                whatsapp_messages "Mensagens de WhatsApp"/"WhatsApp messages",
                transcription_minutes "Minutos de transcrição"/"Transcription minutes",
                ai_images "Imagens analisadas por IA"/"Images analysed by AI",
            ], required, index;
            /// In the unit of the cost type: tokens, messages, minutes, calls, GB.
            quantity "Quantidade"/"Quantity": decimal(3), required, range(0, 1000000000000000);
            /// Cost of one unit, which may be far below a centavo and is therefore no money field.
            unit_cost "Custo unitário"/"Unit cost": decimal(8), required, range(0, 100000000000000);
            /// Currency of the unit cost, three letters.
            unit_cost_currency "Moeda"/"Currency": text, required, max(3), default("BRL");
            /// Service or integration that caused the cost.
            source "Origem"/"Source": text, max(80);
            integration "Integração"/"Integration": link -> integration;
            agent_run "Execução de agente"/"Agent run": link -> agent_run;
            /// First day of the month in which it is billed.
            billing_period "Mês de cobrança"/"Billing period": date, required, index;
            recorded_at "Registrado em"/"Recorded at": instant, required, index;
            /// What the provider reports beside it, as the provider words it. No personal data.
            details "Detalhes do provedor"/"Provider details": json, max(4000);
        }
    }
}
