package slantwise.job;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Starts Spark: embedded on every core unless spark-submit has said otherwise. */
final class Session {
    private Session() {
    }

    static SparkSession open() {
        SparkConf conf = new SparkConf()
                .setIfMissing("spark.master", "local[*]")
                .setIfMissing("spark.app.name", "slantwise")
                .setIfMissing("spark.ui.enabled", "false")
                .set("spark.sql.session.timeZone", "UTC");
        if (conf.get("spark.master").startsWith("local")) {
            int cores = Runtime.getRuntime().availableProcessors();
            // On one machine, re-planning between stages and compiling each plan cost more than they save.
            conf.setIfMissing("spark.sql.adaptive.enabled", "false")
                    .setIfMissing("spark.sql.codegen.wholeStage", "false")
                    .setIfMissing("spark.driver.host", "127.0.0.1")
                    .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
                    .setIfMissing("spark.sql.shuffle.partitions", Integer.toString(2 * cores))
                    .setIfMissing("spark.ui.showConsoleProgress", "false");
        }
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
