// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DelegatingDataSource;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /**
     * Settings of the PostgreSQL driver unless the address of the database overrides them, in seconds. A statement may
     * take minutes (the statistics of years); one that hangs because the database is gone is cut off by the watch.
     */
    private static final Map<String, String> POSTGRES =
            Map.of("connectTimeout", "2", "loginTimeout", "3", "tcpKeepAlive", "true", "socketTimeout", "600");

    @Bean
    static BeanPostProcessor guardedPool(ObjectProvider<DatabaseWatch> watch, ObjectProvider<PublicShare> share) {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool && isPostgres(pool)) {
                    POSTGRES.forEach(pool::addDataSourceProperty);
                }
                return bean;
            }

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (!(bean instanceof HikariDataSource pool)) {
                    return bean;
                }
                if (isPostgres(pool)) {
                    watch.getObject().over(pool);
                }
                return new GuardedPool(pool, watch.getObject(), share.getObject());
            }
        };
    }

    @Bean
    FilterRegistrationBean<AwayFilter> awayFilter(DatabaseWatch watch) {
        FilterRegistrationBean<AwayFilter> filter = new FilterRegistrationBean<>(new AwayFilter(watch));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 4);
        return filter;
    }

    private static boolean isPostgres(HikariDataSource pool) {
        return pool.getJdbcUrl() != null && pool.getJdbcUrl().startsWith("jdbc:postgresql");
    }

    /** A migration may take as long as it takes. */
    @Bean
    FlywayConfigurationCustomizer patientMigrations() {
        return configuration -> {
            DataSource database = configuration.getDataSource();
            if (database != null) {
                configuration.dataSource(new Patient(database));
            }
        };
    }

    private static final class Patient extends DelegatingDataSource {

        Patient(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                connection.setNetworkTimeout(Runnable::run, 0);
            }
            return connection;
        }
    }
}
