// Bundles the pane on a fake workbook into the folder named by PREVIEW_OUT. Not shipped; for looking at the pane alone.
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const root = path.resolve(__dirname, "../../..");

module.exports = {
  mode: "development",
  devtool: false,
  context: root,
  entry: path.join(__dirname, "preview.tsx"),
  output: { path: process.env.PREVIEW_OUT ?? path.join(root, "dist/preview"), filename: "preview.js" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true } }],
  },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({ template: path.join(root, "src/taskpane/taskpane.html"), scriptLoading: "module" }),
    new CopyPlugin({ patterns: [{ from: "test/data/rfm_data_orders.csv" }] }),
  ],
};
