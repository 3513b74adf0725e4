package slantwise.job;

import org.apache.spark.sql.SparkSession;

/** One small session for every test that needs Spark; it ends with the process. */
final class SparkForTests {
    private SparkForTests() {
    }

    static SparkSession session() {
        return SparkSession.builder().master("local[2]").appName("tests")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "3")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }
}
