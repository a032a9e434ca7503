//! Inventory: what the clinic keeps, in which lots, and every quantity that came in or went out. The balance of a
//! product, lot or place is the sum of its movements and is never stored.

crate::entities! {
    /// Something that the clinic keeps in stock: supplement, medicine, injectable, supply. What is on the shelf
    /// are its lots.
    product "Produto"/"Product" of clinic {
        facet main in Stock {
            /// Name by which the team asks for it, with strength and size.
            name "Nome"/"Name": text, required, max(120), search, index;
            description "Descrição"/"Description": prose, max(4000);
            category "Categoria"/"Category": choice[
                supplement "Suplemento alimentar"/"Dietary supplement", medicine "Medicamento"/"Medicine",
                injectable "Injetável"/"Injectable", compounded "Manipulado"/"Compounded preparation",
                cosmetic "Cosmético"/"Cosmetic", food "Alimento"/"Food",
                medical_device "Produto para saúde"/"Medical device", consumable "Material de consumo"/"Consumable",
                protective_equipment "Equipamento de proteção individual"/"Personal protective equipment",
                cleaning "Limpeza e desinfecção"/"Cleaning and disinfection", equipment "Equipamento"/"Equipment",
                office "Material de escritório"/"Office supplies", other "Outra"/"Other",
            ], required, default("other"), index;
            brand "Marca"/"Brand": text, max(80), search;
            manufacturer "Fabricante"/"Manufacturer": text, max(120), search;
            photo "Foto"/"Photo": blob;
            /// The clinic's own code, such as the one on its shelf labels.
            sku "Código interno"/"Internal code": text, max(40), unique_hint, search;
            gtin "Código de barras"/"Barcode": gtin, unique_hint, search;
            /// Mercosur goods code of eight digits, for product invoices.
            ncm_code "NCM"/"NCM code": text, max(8);
            anvisa_status "Situação na ANVISA"/"ANVISA status": choice[
                registered "Registrado"/"Registered", notified "Notificado"/"Notified",
                exempt "Isento de registro"/"Exempt from registration",
            ];
            /// Registration or notification number, as on the package.
            anvisa_registration "Registro ANVISA"/"ANVISA registration": text, max(20), search;
            anvisa_valid_until "Registro válido até"/"Registration valid until": date, index;
            /// Risk class of a medical device (RDC 751/2022).
            device_risk_class "Classe de risco"/"Risk class": choice[
                i "I, baixo"/"I, low", ii "II, médio"/"II, medium", iii "III, alto"/"III, high",
                iv "IV, máximo"/"IV, maximum",
            ];
            active_ingredient "Princípio ativo"/"Active ingredient": text, max(160), search;
            /// Amount of the active ingredient, as on the package, such as 2000 UI per drop.
            concentration "Concentração"/"Concentration": text, max(80);
            /// List of Portaria SVS/MS 344/1998 and its updates, or antimicrobial (RDC 471/2021). Decides the kind of
            /// prescription and the book-keeping.
            controlled_class "Controle especial"/"Controlled substance class": choice[
                not_controlled "Não controlado"/"Not controlled",
                a1 "A1, entorpecentes"/"A1, narcotics",
                a2 "A2, entorpecentes em concentrações especiais"/"A2, narcotics in special concentrations",
                a3 "A3, psicotrópicos"/"A3, psychotropics",
                b1 "B1, psicotrópicos"/"B1, psychotropics",
                b2 "B2, psicotrópicos anorexígenos"/"B2, anorectic psychotropics",
                c1 "C1, outras substâncias sujeitas a controle especial"/"C1, other specially controlled substances",
                c2 "C2, retinoicas"/"C2, retinoids",
                c3 "C3, imunossupressoras"/"C3, immunosuppressants",
                c5 "C5, anabolizantes"/"C5, anabolic steroids",
                d1 "D1, precursoras"/"D1, precursors",
                d2 "D2, insumos químicos controlados"/"D2, controlled chemicals",
                e "E, plantas proscritas"/"E, prohibited plants",
                f "F, de uso proscrito"/"F, prohibited substances",
                antimicrobial "Antimicrobiano"/"Antimicrobial",
                glp1_agonist "Agonista de GLP-1, com retenção de receita"/"GLP-1 agonist, prescription retained",
            ], required, default("not_controlled"), sensitive, index;
            /// What quantities of this product are counted in. Changing it would change the meaning of every movement.
            unit "Unidade de estoque"/"Stock unit": choice[
                unit "Unidade"/"Unit", ml "Mililitro (ml)"/"Millilitre (ml)", mg "Miligrama (mg)"/"Milligram (mg)",
                g "Grama (g)"/"Gram (g)", mcg "Micrograma (mcg)"/"Microgram (mcg)",
                kg "Quilograma (kg)"/"Kilogram (kg)", l "Litro (l)"/"Litre (l)",
                iu "Unidade internacional (UI)"/"International unit (IU)", capsule "Cápsula"/"Capsule",
                tablet "Comprimido"/"Tablet", drop "Gota"/"Drop", sachet "Sachê"/"Sachet", ampoule "Ampola"/"Ampoule",
                vial "Frasco"/"Vial", syringe "Seringa"/"Syringe", pair "Par"/"Pair", pack "Pacote"/"Pack",
                box "Caixa"/"Box", metre "Metro"/"Metre",
            ], required, default("unit"), sensitive;
            /// How many stock units one package holds: 60 for a bottle of 60 capsules.
            package_quantity "Conteúdo da embalagem"/"Package content": decimal(3), required, range(1, 1000000000),
                default("1000");
            /// Usual purchase price of one package. What each purchase cost stands in its movement.
            package_cost "Custo da embalagem"/"Package cost": money;
            package_price "Preço de venda da embalagem"/"Package price": money;
            /// Below this the product counts as low, in stock units.
            minimum_quantity "Estoque mínimo"/"Minimum stock": decimal(3), range(0, 1000000000);
            /// Above this there is too much, in stock units.
            maximum_quantity "Estoque máximo"/"Maximum stock": decimal(3), range(0, 1000000000);
            /// At this balance it is time to buy, in stock units: minimum plus what is used until the delivery.
            reorder_point "Ponto de reposição"/"Reorder point": decimal(3), range(0, 1000000000);
            /// Whether every movement must name a lot.
            lot_tracked "Controlar por lote"/"Track by lot": flag, default("true");
            /// How long before its expiry a lot raises an alert, in days.
            expiry_warning_days "Avisar antes do vencimento (dias)"/"Warn before expiry (days)": int, range(0, 730),
                default("60");
            /// How long an opened package may be used, in days.
            opened_shelf_life_days "Validade após aberto (dias)"/"Shelf life once opened (days)": int, range(0, 3650);
            storage_temperature "Temperatura de armazenamento"/"Storage temperature": choice[
                room "Ambiente, 15 a 30 °C"/"Room, 15 to 30 °C",
                cool "Local fresco, 8 a 15 °C"/"Cool place, 8 to 15 °C",
                refrigerated "Refrigerado, 2 a 8 °C"/"Refrigerated, 2 to 8 °C",
                frozen "Congelado, −25 a −15 °C"/"Frozen, −25 to −15 °C",
                ultra_frozen "Ultracongelado, abaixo de −60 °C"/"Ultra-frozen, below −60 °C",
            ];
            storage_care "Cuidados no armazenamento"/"Storage care": set(choice[
                protect_from_light "Proteger da luz"/"Protect from light",
                protect_from_moisture "Proteger da umidade"/"Protect from moisture",
                do_not_freeze "Não congelar"/"Do not freeze", keep_upright "Manter em pé"/"Keep upright",
                flammable "Inflamável"/"Flammable", locked_cabinet "Armário com chave"/"Locked cabinet",
            ]);
            storage_notes "Observações de armazenamento"/"Storage notes": text, max(500);
            /// Where it is usually kept.
            storage_location "Local de guarda"/"Storage place": link -> location;
            /// Whether it is still bought and used. An inactive product keeps its history.
            active "Em uso"/"Active": flag, default("true"), index;
        }
    }

    /// A batch of a product, with one number and one expiry. The lot that expires first is offered first.
    lot "Lote"/"Lot" of clinic {
        facet main in Stock {
            product "Produto"/"Product": link -> product, required;
            /// Number as printed by the manufacturer.
            number "Número do lote"/"Lot number": text, required, max(40), unique_hint, search;
            /// Last day of use. A package that shows month and year alone is good until the last day of that month.
            expires_on "Validade"/"Expires on": date, sensitive, index;
            manufactured_on "Fabricação"/"Manufactured on": date;
            received_on "Recebido em"/"Received on": date;
            /// First use of a package that serves several times; it is then good for the product's time once opened.
            opened_on "Aberto em"/"Opened on": date, sensitive;
            status "Situação"/"Status": choice[
                available "Liberado"/"Available", quarantined "Em quarentena"/"Quarantined",
                blocked "Bloqueado"/"Blocked", recalled "Recolhido"/"Recalled",
            ], required, default("available"), sensitive, index;
            /// Why it is in quarantine, blocked or recalled, with the ANVISA resolution if there is one.
            status_reason "Motivo da situação"/"Reason for the status": text, max(300);
            location "Local"/"Place": link -> location;
            supplier_name "Fornecedor"/"Supplier": text, max(120), search;
            supplier_cnpj "CNPJ do fornecedor"/"Supplier CNPJ": cnpj;
            /// Access key of the product invoice (NF-e) with which it came, 44 digits.
            nfe_access_key "Chave da NF-e"/"NF-e access key": text, max(44);
            /// Certificate of analysis or report that came with it.
            certificate "Laudo ou certificado"/"Certificate": blob;
            notes "Observações"/"Notes": prose, max(4000);
        }
    }

    /// A quantity that came in or went out. Never edited: a mistake is undone by a movement that reverses it.
    stock_movement "Movimento de estoque"/"Stock movement" of clinic, append_only {
        facet main in Stock {
            product "Produto"/"Product": link -> product, required;
            lot "Lote"/"Lot": link -> lot;
            movement_type "Tipo"/"Type": choice[
                purchase "Compra"/"Purchase", usage "Uso em atendimento"/"Usage in care",
                adjustment "Ajuste de inventário"/"Count adjustment", waste "Perda ou descarte"/"Waste",
                transfer "Transferência"/"Transfer", supplier_return "Devolução ao fornecedor"/"Return to supplier",
                opening_balance "Saldo inicial"/"Opening balance", sale "Venda"/"Sale",
                customer_return "Devolução de paciente"/"Return from patient",
                stock_return "Retorno do que não foi usado"/"Return of what was not used",
                sample_received "Amostra ou doação recebida"/"Sample or donation received",
                sample_given "Amostra entregue"/"Sample given", internal_use "Uso interno"/"Internal use",
            ], required, index;
            /// In the product's stock unit: positive comes in, negative goes out. The balance is the sum.
            quantity "Quantidade"/"Quantity": decimal(3), required, range(-1000000000, 1000000000);
            /// What was on the shelf, for a count; the quantity is then the difference to the balance.
            counted_quantity "Quantidade contada"/"Counted quantity": decimal(3), range(0, 1000000000);
            /// Cost of the whole quantity, in centavos without loss; the cost of one unit follows from it.
            total_cost "Custo total"/"Total cost": money;
            /// When it happened, which may be earlier than when it was entered.
            occurred_at "Quando"/"Occurred at": instant, required, index;
            performed_by "Responsável"/"Performed by": link -> practitioner;
            /// Where the quantity enters or leaves. A transfer is two movements, out of one place and into another.
            location "Local"/"Place": link -> location;
            /// For a transfer, the movement that is its other half.
            counterpart "Movimento correspondente"/"Counterpart": link -> stock_movement;
            /// For a transfer between units, the other clinic.
            other_clinic "Outra unidade"/"Other clinic": link -> clinic;
            appointment "Consulta"/"Appointment": link -> appointment;
            procedure "Procedimento"/"Procedure": link -> procedure;
            /// Invoice on which it was sold.
            invoice "Fatura"/"Invoice": link -> invoice;
            waste_reason "Motivo da perda"/"Reason for the waste": choice[
                expired "Vencido"/"Expired", damaged "Quebrado ou avariado"/"Damaged",
                contaminated "Contaminado"/"Contaminated", temperature "Fora da temperatura"/"Out of temperature",
                leftover "Sobra descartada"/"Leftover discarded", recalled "Recolhido"/"Recalled",
                lost "Extraviado"/"Lost", stolen "Furtado"/"Stolen", other "Outro"/"Other",
            ];
            /// Access key of the product invoice (NF-e) of a purchase or return, 44 digits.
            nfe_access_key "Chave da NF-e"/"NF-e access key": text, max(44);
            /// The movement that this one undoes, with the same type and the opposite quantity.
            reverses "Anula o movimento"/"Reverses": link -> stock_movement;
            /// What else matters for the count. Nothing about a patient's health.
            note "Observação"/"Note": text, max(1000);
        }
    }

    /// A warning about a product or lot that someone should act on, raised from balances and expiries. Its words
    /// follow from what it names.
    stock_alert "Alerta de estoque"/"Stock alert" of clinic {
        facet main in Stock {
            product "Produto"/"Product": link -> product, required;
            lot "Lote"/"Lot": link -> lot;
            alert_type "Tipo"/"Type": choice[
                low_stock "Estoque baixo"/"Low stock", expiring_soon "Vence em breve"/"Expiring soon",
                expired "Vencido"/"Expired", reorder_needed "Hora de repor"/"Reorder needed",
                out_of_stock "Sem estoque"/"Out of stock", negative_balance "Saldo negativo"/"Negative balance",
                overstock "Estoque acima do máximo"/"Overstock", recalled "Lote recolhido"/"Lot recalled",
                registration_expiring "Registro ANVISA a vencer"/"ANVISA registration expiring",
            ], required, index;
            severity "Gravidade"/"Severity": choice(SEVERITY), required, default("medium"), index;
            /// Balance when the alert was raised, in stock units.
            quantity "Saldo no alerta"/"Balance at the alert": decimal(3), range(-1000000000, 1000000000);
            /// Limit that was crossed, in stock units.
            threshold_quantity "Limite"/"Threshold": decimal(3), range(0, 1000000000);
            raised_at "Gerado em"/"Raised at": instant, required, index;
            status "Situação"/"Status": choice[
                open "Aberto"/"Open", acknowledged "Em andamento"/"Acknowledged", resolved "Resolvido"/"Resolved",
                dismissed "Dispensado"/"Dismissed",
            ], required, default("open"), index;
            resolved_at "Resolvido em"/"Resolved at": instant;
            resolved_by "Resolvido por"/"Resolved by": link -> account;
            /// What was done: bought, moved, discarded.
            resolution "Providência"/"Resolution": text, max(500);
        }
    }
}
