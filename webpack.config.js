// Two bundles: the add-in (what Excel loads) and the workbench (what stands in for Excel). Neither knows the other's code.
require("./src/tools/requireTypescript.cjs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { DerivedFilesPlugin } = require("./src/tools/derivedFilesPlugin.cjs");

const devOrigin = "https://localhost:3000";
/** Where the pages will be served from; the manifest and the function metadata carry it. */
const origin = (process.env.TIERWISE_ORIGIN ?? devOrigin).replace(/\/+$/, "");

const shared = (mode) => ({
  mode,
  devtool: "source-map",
  target: ["web", "es2022"],
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true } },
      { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      { test: /\.(xlsx|csv)$/, type: "asset/resource" },
    ],
  },
});

const addIn = (mode) => ({
  ...shared(mode),
  name: "add-in",
  entry: { functions: "./src/functions/index.ts", taskpane: "./src/taskpane/index.tsx" },
  output: {
    path: path.resolve("dist"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    publicPath: "auto",
  },
  plugins: [
    new CssPlugin(),
    new HtmlPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/*.png" },
        { from: "manifest.xml", transform: (xml) => xml.toString().replaceAll(devOrigin, origin) },
      ],
    }),
    new DerivedFilesPlugin({ origin }),
  ],
});

const workbench = (mode) => ({
  ...shared(mode),
  name: "workbench",
  entry: { workbench: "./src/workbench/index.tsx" },
  output: {
    path: path.resolve("dist/workbench"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    assetModuleFilename: "[name].[contenthash:8][ext]",
    publicPath: "auto",
  },
  plugins: [new CssPlugin(), new HtmlPlugin({ template: "./src/workbench/workbench.html", filename: "index.html" })],
});

module.exports = (_env, { mode = "production" }) => [addIn(mode), workbench(mode)];
