-- What migrations emit for Citus after everything that they emit for PostgreSQL.

-- Written by npm run engine-sql.

SELECT create_reference_table('enforcement_modes');

SELECT create_distributed_table('metadata_violations', 'artifact_id');

