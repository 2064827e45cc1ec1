-- Rules ask for what a learner did, of some types: without this, each such question would look at every act of the learner.
create index fact_of_actor_and_type on fact (tenant_id, actor_issuer, actor, type, occurred_at, id);
